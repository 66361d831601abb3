import { globSync, readFileSync } from "node:fs";
import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";

export interface Guide {
  readonly file: string;
  readonly language: Language;
  /** Under the language's folder: "hiring/funnel". */
  readonly path: string;
  readonly frontmatter: string;
  readonly body: string;
}

/** Every guide written in MDX, its frontmatter apart. */
export const guides: readonly Guide[] = globSync("content/*/**/*.mdx").map((name) => {
  const file = name.replaceAll("\\", "/");
  const [, folder = "", ...rest] = file.split("/");
  const language = languages.find((one) => one === folder);
  if (language === undefined)
    throw new Error(`${file}: expected a folder of one of ${languages.join(", ")}.`);
  const [, frontmatter = "", body = ""] = readFileSync(file, "utf8").split(/^---$/mu, 3);
  return { file, language, path: rest.join("/").replace(/(?:\/?index)?\.mdx$/u, ""), frontmatter, body };
});

export function guidesIn(language: Language): readonly Guide[] {
  return guides.filter((guide) => guide.language === language);
}
