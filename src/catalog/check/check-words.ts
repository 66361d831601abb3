import type { Problems } from "./context.ts";

/**
 * Checks that every id of a structure has its words, and that no words are left for an id that no longer
 * exists.
 */
export function* checkWords(
  ids: readonly string[],
  words: Readonly<Record<string, unknown>>,
  of: { readonly file: string; readonly field: string; readonly structure: string },
): Problems {
  const { file, structure } = of;
  const wanted = new Set(ids);
  for (const id of wanted) {
    if (Object.hasOwn(words, id)) continue;
    const expected = `words for each id of ${structure}`;
    yield {
      id: "words-missing",
      file,
      field: `${of.field}.${id}`,
      got: "nothing",
      expected,
      fix: "Write them.",
    };
  }
  for (const id of Object.keys(words)) {
    if (wanted.has(id)) continue;
    const fix = `Remove them, or add "${id}" there.`;
    const expected = `only ids of ${structure}`;
    yield { id: "words-unused", file, field: `${of.field}.${id}`, got: `words for "${id}"`, expected, fix };
  }
}
