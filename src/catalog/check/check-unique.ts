import type { At, Problems } from "./context.ts";

/** Checks that each id appears only once in a list. */
export function* checkUnique(ids: readonly string[], list: string, at: At): Problems {
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) < index))) {
    yield {
      ...at(list),
      id: "duplicate",
      got: `"${id}" twice`,
      expected: "each id once",
      fix: "Remove one of the two, or give it an id of its own.",
    };
  }
}
