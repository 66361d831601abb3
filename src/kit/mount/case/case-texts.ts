import type { Language } from "#schema/text.ts";
import type { Texts } from "../../words/words.ts";

/** Few words, and only some tools save a file: apart from the words that every tool loads, in all languages at once. */
const texts = import.meta.glob<Texts>("./texts.*.json", { import: "default", eager: true });

export function caseTexts(language: Language): Texts {
  return texts[`./texts.${language}.json`] ?? {};
}
