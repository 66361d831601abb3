import type { Language } from "#schema/text.ts";
import { wording } from "../words/wording.ts";
import type { Texts, Words } from "../words/words.ts";

type Load = () => Promise<Texts>;

/** Loaders of the text files, by file path: `…/texts.en.json`. */
export interface ChecklistParts {
  readonly texts: Readonly<Record<string, Load>>;
  readonly kitTexts: Readonly<Record<string, Load>>;
}

/** The words of a checklist in the page's language. */
export async function loadWords({ texts, kitTexts }: ChecklistParts, language: Language): Promise<Words> {
  const [own, kit] = await Promise.all([load(texts, language), load(kitTexts, language)]);
  return wording(language, kit, own);
}

async function load(files: Readonly<Record<string, Load>>, language: Language): Promise<Texts> {
  const path = Object.keys(files).find((one) => one.endsWith(`/texts.${language}.json`)) ?? "";
  const found = files[path];
  if (found === undefined) throw new Error(`No texts in "${language}".`);
  return found();
}
