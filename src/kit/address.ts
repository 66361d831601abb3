import type { Language } from "#schema/text.ts";

/**
 * Every address of the site is made here, so that a base path works everywhere. `base` ends with a slash: "/" or
 * "/repere/".
 */
export function pageAddress(base: string, language: Language, path: string, query = ""): string {
  const folder = path === "" ? "" : `${path}/`;
  return `${base}${language}/${folder}${query === "" ? "" : `?${query}`}`;
}

export function fileAddress(base: string, path: string): string {
  return `${base}${path}`;
}

export const apiFolder = "api/v1/";

/** The text of a source file, served so that a formula can be read where it is used. */
export function sourceAddress(base: string, path: string): string {
  return fileAddress(base, `source/${path}.txt`);
}

/** The same page in another language: the slugs are the same. */
export function inLanguage(base: string, pathname: string, language: Language): string {
  const rest = pathname.slice(base.length).replace(/^[^/]*\/?/u, "");
  return `${base}${language}/${rest}`;
}
