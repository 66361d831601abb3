import type { DataSetNeed, Market, MarketRole, Need, OtherNeed } from "#schema/market.ts";
import { languages } from "#schema/names.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import type { Role } from "#schema/role.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Language } from "#schema/text.ts";
import { ofItsPage, type ToolsDataSet, type ToolsIndex } from "./api-shapes.ts";
import { wholeOccupation, wholePlaces, type CompactOccupation, type WholePlaces } from "./compact.ts";
import { marketFromRows, needKey } from "./from-rows.ts";
import { readOneLanguage } from "./one-language.ts";

export interface Source {
  /** The site's base path: `/`, or `/repere/` if the site is served from a folder. */
  readonly base: string;
  readonly fetch: (address: string) => Promise<Response>;
  /** The language of the page: its texts are read in no other. */
  readonly language: Language;
  /** The reader's country, which tools open on. */
  readonly country?: string | undefined;
}

/** A file of the API failed to load or is broken. The next call requests it again. */
export class CouldNotLoad extends Error {
  override readonly name = "CouldNotLoad";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`Could not load ${file}.`, { cause });
    this.file = file;
  }
}

/**
 * The market in a browser: a function that loads the files for the given needs, each file once, and returns a
 * market of everything loaded so far. Needs for unknown data sets or occupations are ignored. The files were
 * checked when the site was built, so their types are trusted here.
 */
export function marketFromApi({
  base,
  fetch,
  language,
  country,
}: Source): (needs: readonly Need[]) => Promise<Market> {
  const inLanguage: Parse = (json) => readOneLanguage(json, language);
  const asked = new Map<string, Promise<unknown>>();
  const datasets = new Map<string, Loaded>();
  const others = new Map<string, unknown>();

  function read(path: string, parse: Parse = JSON.parse): Promise<unknown> {
    const file = `${base.replace(/\/$/, "")}/api/v1/${path}`;
    const known = asked.get(file);
    if (known !== undefined) return known;
    const reading = readJson(file, fetch, parse);
    asked.set(file, reading);
    // Forget a failed request, so that it can be tried again.
    reading.catch(() => asked.delete(file));
    return reading;
  }

  async function fetchNeed(need: Need, index: ToolsIndex): Promise<void> {
    if ("dataset" in need) return fetchDataSet(need, index);
    others.set(needKey(need), await ("role" in need ? readRole(need.role) : read(pathOf(need))));
  }

  /** The words are in one file per language: both together would exceed the size limit for one response. */
  async function readRole(id: string): Promise<MarketRole> {
    const [role, ...words] = await Promise.all(
      ["role", ...languages].map((name) => read(`roles/${id}/${name}.json`)),
    );
    return {
      role: role as Role,
      words: Object.fromEntries(
        languages.map((language, index) => [language, words[index]]),
      ) as MarketRole["words"],
    };
  }

  async function fetchDataSet(
    need: DataSetNeed,
    { datasets: summaries }: Pick<ToolsIndex, "datasets">,
  ): Promise<void> {
    const summary = summaries.find(({ id }) => id === need.dataset);
    if (summary === undefined) return;
    const { regionFrom } = summary.opensOn;
    await Promise.all([
      regionFrom === undefined ? undefined : fetchDataSet(regionFrom, { datasets: summaries }),
      fetchOccupation(summary.id, need.occupation),
    ]);
  }

  /** The data set says which occupations it has, so its own file is read first. */
  async function fetchOccupation(id: string, occupation: string | undefined): Promise<void> {
    const file = (await read(`datasets/${id}/tools.${language}.json`, inLanguage)) as ToolsDataSet;
    // Two needs may have waited for the same file.
    const about = datasets.get(id) ?? loadedFrom(file);
    datasets.set(id, about);
    if (occupation === undefined || about.files.has(occupation)) return;
    if (!about.occupations.some((one) => one.id === occupation)) return;
    const figures = (await read(`datasets/${id}/${occupation}.columns.json`)) as CompactOccupation;
    about.files.set(occupation, wholeOccupation(figures, about.dataset.country, about.places));
  }

  return async (needs) => {
    const index = (await read(`tools.${language}.json`, inLanguage)) as ToolsIndex;
    await Promise.all(needs.map((need) => fetchNeed(need, index)));
    const loaded = [...datasets.values()];
    return marketFromRows({
      country,
      roles: index.roles,
      datasets: index.datasets.map((summary) => ({
        ...summary,
        vintages: datasets.get(summary.id)?.dataset.vintages ?? summary.vintages,
        occupations: datasets.get(summary.id)?.occupations ?? [],
      })),
      schemes: [
        ...new Map(loaded.flatMap(({ schemes }) => schemes.map((one) => [one.id, one]))).values(),
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
      // The maps of files go on growing; a market keeps what was loaded when it was made.
      loaded: loaded.map(({ dataset, places, around, files }) => ({
        dataset,
        places,
        around,
        occupations: new Map(files),
      })),
      others,
    });
  };
}

/** Where the file of a need stands. A role has several. */
function pathOf(need: Exclude<OtherNeed, { role: string }>): string {
  const [kind = "", id = ""] = Object.entries(need).flat();
  return kind === "series" || kind === "laws" ? `${kind}/${id}.json` : `roles/${id}/${kind}.json`;
}

/** What was read of a data set, and the files of its occupations read so far. */
interface Loaded extends Omit<ToolsDataSet, "around" | "dataset">, WholePlaces {
  readonly dataset: DataSet;
  readonly files: Map<string, OccupationFile>;
}

function loadedFrom({ around, dataset, ...about }: ToolsDataSet): Loaded {
  return {
    ...about,
    dataset: { ...dataset, ...ofItsPage },
    ...wholePlaces(around, dataset.country),
    files: new Map(),
  };
}

/** Reads another file of this site by its address. Each call requests it again. */
export function readFile(address: string): Promise<unknown> {
  return readJson(address, (file) => fetch(file));
}

type Parse = (json: string) => unknown;

async function readJson(file: string, fetch: Source["fetch"], parse: Parse = JSON.parse): Promise<unknown> {
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return parse(await response.text());
  } catch (cause) {
    throw new CouldNotLoad(file, cause);
  }
}
