import type { Twin } from "./twins.ts";

interface Section {
  readonly label: string;
  readonly twins: readonly Twin[];
}

/** `llms.txt`: what the site is, and where each guide and each figure is available as plain text. */
export function llms(sections: readonly Section[], absolute: (path: string) => string): string {
  const guides = sections.map(({ label, twins }) =>
    [
      `## ${label}`,
      "",
      ...twins.map(({ path, title, description }) => `- [${title}](${absolute(path)}): ${description}`),
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
