import type { Texts, Words } from "../words/words.ts";

/** The heads of columns and such, which only files have. */
const texts = import.meta.glob<Texts>("./texts.*.json", { import: "default" });

export async function withFileWords(words: Words): Promise<Words> {
  return words.with((await texts[`./texts.${words.language}.json`]?.()) ?? {});
}
