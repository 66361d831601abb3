import type { Catalog } from "#catalog/catalog.ts";
import { pageAddress } from "#kit/address.ts";
import type { Tool } from "#kit/tool.ts";
import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";

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

/** `tool` is the calculator that gives the figure of one place. */
export function searchRecords(catalog: Catalog, tool: Tool | undefined): readonly SearchRecord[] {
  return [...payRecords(catalog, tool), ...termRecords(catalog)];
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
 * An entry for each place and occupation of each data set, in each language. It opens the tool with that
 * case.
 */
function payRecords(catalog: Catalog, tool: Tool | undefined): readonly SearchRecord[] {
  const opens = tool?.opensOn?.place;
  if (tool === undefined || opens === undefined) return [];
  return languages.flatMap((language) =>
    [...catalog.datasets.values()].flatMap(({ dataset, places, occupations }) => {
      // Addresses in the index begin at the root; the page that shows them adds the base path.
      const address = (query: Readonly<Record<string, string>>): string =>
        pageAddress(
          "/",
          language,
          `tools/${tool.id}`,
          new URLSearchParams({ dataset: dataset.id, ...query }).toString(),
        );
      const names = new Map(
        catalog.places.get(dataset.country)?.places.map((place) => [place.id, place.names]),
      );
      const record = (title: string, query: Readonly<Record<string, string>>, code = ""): SearchRecord => ({
        language,
        url: address(query),
        title,
        content: [title, code, dataset.shortTitle[language]].filter((part) => part !== "").join(". "),
        kind: "tool",
      });
      return [
        ...[...occupations].map(([occupation, file]) =>
          record(`${file.names[language]}, ${dataset.shortTitle[language]}`, { occupation }, file.code),
        ),
        ...places.map((place) => record(names.get(place)?.[language] ?? place, { [opens.field]: place })),
      ];
    }),
  );
}
