import type { Language } from "#schema/text.ts";
import type { SearchPage } from "../search/search-index.ts";
import { pageLink, type PageLink } from "./twins.ts";

/** What stands under one heading: the plain texts of a language's guides, its tools, its checklists. */
export interface Section {
  readonly label: string;
  readonly pages: readonly PageLink[];
}

/** `llms.txt`: what the site is, and where each guide, tool, checklist and figure is to be read. */
export function llms(sections: readonly Section[], absolute: (path: string) => string): string {
  const guides = sections.map(({ label, pages }) =>
    [
      `## ${label}`,
      "",
      ...pages.map(({ path, title, description }) => `- [${title}](${absolute(path)}): ${description}`),
    ].join("\n"),
  );
  return `${[
    "# Repère",
    "",
    "> Salary figures by city and level, role guides and tools, in French and English. Each figure says what it is, where it comes from and which date it is of.",
    "",
    ...guides.flatMap((guide) => [guide, ""]),
    "## Figures",
    "",
    `- [Index of the data sets](${absolute("api/v1/index.json")}): every data set and occupation, with the address of its JSON and CSV`,
  ].join("\n")}\n`;
}

/** The tools or the checklists of a language, without the page that lists them, whose title is their label. */
export function pagesIn(folder: string, language: Language, pages: readonly SearchPage[]): Section {
  const links = pages.flatMap(({ path, html }) => {
    const address = path.replaceAll("\\", "/").replace(/index\.html$/u, "");
    return address.startsWith(`${language}/${folder}/`) ? pageLink(html, address) : [];
  });
  const [index, ...others] = links.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { label: index?.title ?? folder, pages: others };
}
