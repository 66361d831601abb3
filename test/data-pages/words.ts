import { wording, type Words } from "#kit/wording.ts";
import type { Language } from "#schema/text.ts";
import { textsOf } from "../tools.ts";

/** The words of the site's own pages, without what only Astro can load. */
export function pageWords(language: Language): Words {
  return wording(language, { ...textsOf("site", language), ...textsOf("kit", language) });
}
