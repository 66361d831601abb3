import type { Catalog, LoadedDataSet } from "#catalog/catalog.ts";
import { isSplit } from "#catalog/parts.ts";
import { pageAddress } from "#kit/address.ts";
import type { Tool } from "#kit/tool.ts";
import { wordsIn } from "#core/words-in.ts";
import type { DataSet } from "#schema/dataset.ts";
import { languages } from "#schema/names.ts";
import type { Language, Localised } from "#schema/text.ts";

/** A search entry for something that has no page of its own. */
export interface SearchRecord {
  readonly language: Language;
  readonly url: string;
  readonly title: string;
  readonly content: string;
  /** Words to be found by that are not shown, separated by commas. */
  readonly words?: string;
  readonly kind: "term" | "tool";
}

/** How the entry of a town is written in a language, with `{town}` and `{country}`. */
export interface TownTitles {
  readonly national: string;
  readonly regional: string;
}

/** `tool` is the calculator that gives the figure of one place. */
export function searchRecords(
  catalog: Catalog,
  tool: Tool | undefined,
  townTitles: (language: Language) => TownTitles,
): readonly SearchRecord[] {
  return [...payRecords(catalog, tool, townTitles), ...termRecords(catalog)];
}

/** An entry for each term of the glossary, which opens at its anchor. */
function termRecords({ glossary }: Catalog): readonly SearchRecord[] {
  return languages.flatMap((language) =>
    [...glossary.values()].map(({ id, [language]: { term, also = [], keywords, definition } }) => ({
      language,
      url: `${pageAddress("/", language, "glossary")}#${id}`,
      title: term,
      content: [...also, definition].join(". "),
      words: [...also, ...(keywords === undefined ? [] : [keywords])].join(", "),
      kind: "term" as const,
    })),
  );
}

/**
 * An entry for each occupation of each data set, one for each place whatever the number of data sets that have
 * it, and one for each large town that only has figures of its country. Each opens the tool with that case.
 */
function payRecords(
  catalog: Catalog,
  tool: Tool | undefined,
  townTitles: (language: Language) => TownTitles,
): readonly SearchRecord[] {
  const opens = tool?.opensOn?.place;
  if (tool === undefined || opens === undefined) return [];
  // The data set that leads its country opens on a place that several have.
  const datasets = [...catalog.datasets.values()].toSorted(
    (a, b) => Number(b.dataset.leads === true) - Number(a.dataset.leads === true),
  );
  const named = new Map(
    [...catalog.places.values()].flatMap(({ places }) => places.map((place) => [place.id, place.names])),
  );
  return languages.flatMap((language) => {
    // Addresses in the index begin at the root; the page that shows them adds the base path.
    const record = (title: string, query: Readonly<Record<string, string>>, about: string): SearchRecord => ({
      language,
      url: pageAddress("/", language, `tools/${tool.id}`, new URLSearchParams(query).toString()),
      title,
      content: `${title}. ${about}`,
      kind: "tool",
    });
    const towns = datasets.flatMap(({ dataset, places }) => {
      // A place of the town's own name has its entry already.
      const others = (dataset.towns ?? []).filter(
        ({ place = "", [language]: name }) => named.get(place)?.[language] !== name,
      );
      return others.map((town) => {
        const country = catalog.places.get(dataset.country)?.names[language] ?? dataset.country;
        const title = townTitles(language)
          [places.length === 1 ? "national" : "regional"].replace("{town}", () => town[language])
          .replace("{country}", () => country);
        const inContext = contextTown(dataset, town, catalog);
        const found = record(
          title,
          {
            dataset: dataset.id,
            [opens.field]: town.place ?? dataset.opensOn.place,
            ...(inContext === undefined ? {} : { town: inContext }),
          },
          dataset.shortTitle[language],
        );
        // The index keeps one entry an address.
        return { ...found, url: `${found.url}#${wordsIn(town.en).join("-")}` };
      });
    });
    const occupations = datasets.flatMap(({ dataset, occupations: files }) =>
      [...files].map(([occupation, { names, code }]) => {
        const title = `${names[language]}, ${dataset.shortTitle[language]}`;
        return record(title, { dataset: dataset.id, occupation }, `${code}. ${dataset.shortTitle[language]}`);
      }),
    );
    const first = new Map(
      datasets
        .toReversed()
        // The places of a data set in parts are found in the tool: thousands of entries would outweigh all others. Those
        // of one that stands for no role would hide the places that have an answer.
        .filter((loaded) => !isSplit(loaded) && standsForRole(loaded))
        .flatMap(({ dataset, places }) => places.map((place) => [place, dataset] as const)),
    );
    const places = [...first].map(([place, dataset]) =>
      record(
        named.get(place)?.[language] ?? place,
        { dataset: dataset.id, [opens.field]: place },
        dataset.shortTitle[language],
      ),
    );
    return [...occupations, ...places, ...towns];
  });
}

function standsForRole({ occupations }: LoadedDataSet): boolean {
  return [...occupations.values()].some(({ roles }) => roles.length > 0);
}

/** The id of a town in the data set that sets the scene: of several of one name the largest. */
function contextTown({ opensOn }: DataSet, town: Localised, catalog: Catalog): string | undefined {
  const other = catalog.datasets.get(opensOn.context?.dataset ?? "");
  if (other === undefined) return undefined;
  const published = new Set(other.places);
  return catalog.places
    .get(other.dataset.country)
    ?.places.filter(({ id, names }) => names.en === town.en && published.has(id))
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))[0]?.id;
}
