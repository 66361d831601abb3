import type { MapPoints } from "#schema/map-points.ts";
import type { DataSetNeed, Market, MarketRole, Need, OtherNeed } from "#schema/market.ts";
import { languages } from "#schema/names.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import type { Role } from "#schema/role.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Language } from "#schema/text.ts";
import { ofItsPage, type ToolsDataSet, type ToolsIndex, type ToolsPart } from "./api-shapes.ts";
import { wholeOccupation, wholePlaces, type CompactOccupation, type WholePlaces } from "./compact.ts";
import { contextNeed, marketFromRows, needKey, type DataSetRows } from "./from-rows.ts";
import { readOneLanguage } from "./one-language.ts";
import { partOf } from "./parts.ts";
import { readFile } from "./read-file.ts";

export interface Source {
  /** The site's base path: `/`, or `/repere/` if the site is served from a folder. */
  readonly base: string;
  /** The browser's own, unless a test stands in for it. */
  readonly fetch?: (address: string) => Promise<Response>;
  /** The language of the page: its texts are read in no other. */
  readonly language: Language;
  /** The reader's country, which tools open on. */
  readonly country?: string | undefined;
  /** The reader's day. */
  readonly today?: string | undefined;
}

/**
 * The market in a browser: a function that loads the files for the given needs, each file once, and returns a
 * market of everything loaded so far. Needs for unknown data sets or occupations, and for work, are ignored. The files were
 * checked when the site was built, so their types are trusted here.
 */
export function marketFromApi({
  base,
  fetch: ask,
  language,
  country,
  today,
}: Source): (needs: readonly Need[]) => Promise<Market> {
  const folder = base.replace(/\/$/, "");
  const inLanguage: Parse = (json) => readOneLanguage(json, language);
  const asked = new Map<string, Promise<unknown>>();
  const datasets = new Map<string, Loaded>();
  const others = new Map<string, unknown>();

  function read(path: string, parse: Parse = JSON.parse): Promise<unknown> {
    const file = `${folder}/api/v1/${path}`;
    const known = asked.get(file);
    if (known !== undefined) return known;
    const reading = readFile(file, parse, ask);
    asked.set(file, reading);
    // Forget a failed request, so that it can be tried again.
    reading.catch(() => asked.delete(file));
    return reading;
  }

  async function fetchNeed(need: Need, index: ToolsIndex): Promise<void> {
    if ("work" in need) return undefined;
    if ("dataset" in need) return fetchDataSet(need, index);
    others.set(needKey(need), await ("role" in need ? readRole(need.role) : read(...pathOf(need))));
  }

  /** Where the file of a need stands, and how it is read. A role has several; its plan and its questions are in one language. */
  function pathOf(need: Exclude<OtherNeed, { role: string }>): readonly [string, Parse?] {
    const [kind = "", id = ""] = Object.entries(need).flat();
    if (["onboarding", "figures", "criteria", "interview"].includes(kind))
      return [`roles/${id}/${kind}.${language}.json`, inLanguage];
    return [
      ["series", "laws", "starting"].includes(kind) ? `${kind}/${id}.json` : `roles/${id}/${kind}.json`,
    ];
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
    const context = contextNeed(summary, need.town);
    await Promise.all([
      regionFrom === undefined || need.alone === true
        ? undefined
        : fetchDataSet(regionFrom, { datasets: summaries }),
      // The context is shown without what stands beside it where it is the answer itself.
      context === undefined ? undefined : fetchOccupation(context.dataset, context),
      fetchOccupation(summary.id, need),
    ]);
  }

  /** The data set says which occupations it has, so its own file is read first. */
  async function fetchOccupation(id: string, { occupation, place = "" }: DataSetNeed): Promise<void> {
    const file = (await read(`datasets/${id}/tools.${language}.json`, inLanguage)) as ToolsDataSet;
    // Two needs may have waited for the same file.
    const about = datasets.get(id) ?? loadedFrom(file);
    datasets.set(id, about);
    if (occupation === undefined || (about.parts === undefined && about.files.has(occupation))) return;
    const known = about.occupations.find((one) => one.id === occupation);
    if (known === undefined) return;
    const part = partOf(place);
    if (about.parts !== undefined) {
      const folder = `datasets/${id}/${occupation}`;
      if (about.parts.includes(part))
        addPart(
          about,
          part,
          occupation,
          (await read(`${folder}/${part}.tools.${language}.json`)) as ToolsPart,
        );
      return;
    }
    const figures = (await read(`datasets/${id}/${occupation}.columns.json`)) as CompactOccupation;
    about.files.set(occupation, wholeOccupation(known, figures, about.dataset.country, about.places));
  }

  return async (needs) => {
    const index = (await read(`tools.${language}.json`, inLanguage)) as ToolsIndex;
    await Promise.all(needs.map((need) => fetchNeed(need, index)));
    const loaded = [...datasets.values()];
    return marketFromRows({
      country,
      today,
      roles: index.roles,
      datasets: index.datasets.map((summary) => ({
        ...summary,
        vintages: datasets.get(summary.id)?.dataset.vintages ?? summary.vintages,
        opensOn: datasets.get(summary.id)?.dataset.opensOn ?? summary.opensOn,
        occupations: datasets.get(summary.id)?.occupations ?? [],
      })),
      schemes: [
        ...new Map(loaded.flatMap(({ schemes }) => schemes.map((one) => [one.id, one]))).values(),
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
      // The maps of files go on growing; a market keeps what was loaded when it was made.
      loaded: loaded.flatMap(({ dataset, places, around, files, parts, rows }) => [
        { dataset, places, around, occupations: new Map(files), parts },
        ...rows.values(),
      ]),
      others,
      points: (id) => readFile(`${folder}/maps/${id}.json`, JSON.parse, ask) as Promise<MapPoints>,
      find: (id, typed) => {
        const { letters } = datasets.get(id) ?? {};
        if (typed === "") return letters && Promise.resolve([]);
        return (
          letters &&
          import("./find-places.ts").then(({ findPlaces }) =>
            findPlaces(typed, letters, (file) => read(`datasets/${id}/names/${file}.${language}.json`)),
          )
        );
      },
    });
  };
}

/** What was read of a data set, and the files of its occupations read so far. */
interface Loaded extends Omit<ToolsDataSet, "around" | "dataset">, WholePlaces {
  readonly dataset: DataSet;
  readonly files: Map<string, OccupationFile>;
  /** Of a data set in parts, the parts read so far. */
  readonly rows: Map<string, DataSetRows>;
}

/** Of an occupation in parts, the country's figures are those of the data set as a whole. */
function addPart(about: Loaded, part: string, occupation: string, { around, figures }: ToolsPart): void {
  const { dataset, files, rows } = about;
  const whole = wholePlaces(around, dataset.country);
  const known = about.occupations.find(({ id }) => id === occupation);
  if (known === undefined) return;
  const file = wholeOccupation(known, figures, dataset.country, whole.places);
  const observations = file.observations.filter(({ place }) => partOf(place) === "");
  const occupations = new Map([...(rows.get(part)?.occupations ?? []), [occupation, file]]);
  files.set(occupation, { ...file, observations });
  rows.set(part, { dataset, part, occupations, ...whole });
}

function loadedFrom({ around, dataset, ...about }: ToolsDataSet): Loaded {
  return {
    ...about,
    dataset: { ...dataset, ...ofItsPage },
    ...wholePlaces(around, dataset.country),
    files: new Map(),
    rows: new Map(),
  };
}

type Parse = (json: string) => unknown;
