import type { Texts, Words } from "../words/words.ts";

/** The words of maps, in all languages at once: they are few, and come with the map. */
const texts = import.meta.glob<Texts>("./texts.*.json", { import: "default", eager: true });

export function withMapWords(words: Words): Words {
  return words.with(texts[`./texts.${words.language}.json`] ?? {});
}
