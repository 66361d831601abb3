import type { Language } from "#schema/text.ts";

/** The path of a guide's plain-text version from the root of the site: beside the guide's folder. */
export function twinOf(language: Language, path: string): string {
  return `${language}/${path}.md`;
}
