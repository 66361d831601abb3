import { wording } from "#kit/words/wording.ts";
import type { Words } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";
import { textsOf } from "../tools.ts";

/** The words of the site's own pages, without what only Astro can load. */
export function pageWords(language: Language): Words {
  return wording(language, { ...textsOf("site", language), ...textsOf("kit/words", language) });
}
