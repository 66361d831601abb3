import type { Language } from "#schema/text.ts";

/** Where the plain-text twin of a guide stands, from the root of the site: beside its folder. */
export function twinOf(language: Language, path: string): string {
  return `${language}/${path}.md`;
}
