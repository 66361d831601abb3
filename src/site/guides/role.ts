import type { CatalogRole } from "#catalog/catalog.ts";
import type { Sourced, SourceList } from "#schema/role-parts.ts";
import type { Words } from "#kit/words/words.ts";
import { catalog } from "../data/catalog.ts";

/** The role of a page: the one named, or the site's first. */
export function roleOf(id: string | undefined): CatalogRole {
  const found = id === undefined ? catalog.roles.values().next().value : catalog.roles.get(id);
  if (found === undefined) throw new Error(`No role "${id ?? ""}": expected a folder of data/roles.`);
  return found;
}

/** The numbers of an item in the lists of the source: "article 14, short 1". */
export function listNumbers(
  item: Sourced,
  lists: readonly SourceList[],
  names: Readonly<Record<string, string>>,
  words: Words,
): string {
  return lists
    .flatMap(({ id }) => {
      const numbers = item.in[id];
      return numbers === undefined
        ? []
        : words.text("duties.numbers", { list: names[id] ?? id, numbers: numbers.join(", ") });
    })
    .join(" · ");
}
