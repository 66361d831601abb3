import type { Language } from "#schema/text.ts";

/**
 * All addresses of the site are made here, so that they include the base path. `base` ends with a slash: "/"
 * or "/repere/".
 */
export function pageAddress(base: string, language: Language, path: string, query = ""): string {
  const folder = path === "" ? "" : `${path}/`;
  return `${base}${language}/${folder}${query === "" ? "" : `?${query}`}`;
}

export function fileAddress(base: string, path: string): string {
  return `${base}${path}`;
}

export const apiFolder = "api/v1/";

/**
 * The address of a source file as plain text. The site serves it so that readers can read a formula where it
 * is used.
 */
export function sourceAddress(base: string, path: string): string {
  return fileAddress(base, `source/${path}.txt`);
}

/** The address of the same page in another language. All languages use the same slugs. */
export function inLanguage(base: string, pathname: string, language: Language): string {
  const rest = pathname.slice(base.length).replace(/^[^/]*\/?/u, "");
  return `${base}${language}/${rest}`;
}
