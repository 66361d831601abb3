import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Builder } from "#kit/builder/builder.ts";
import type { ToolModule } from "#kit/tool.ts";
import type { Texts } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";

const folders = readdirSync("src/tools", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every document builder, found by its folder as the site finds it. */
export const builderIds = folders.filter((id) => existsSync(`src/tools/${id}/builder.ts`));

/** Every calculator, likewise. */
export const toolIds = folders.filter((id) => !builderIds.includes(id));

export async function builderOf(id: string): Promise<Builder> {
  const { builder } = (await import(`../src/tools/${id}/builder.ts`)) as { readonly builder: Builder };
  return builder;
}

export async function moduleOf(id: string): Promise<ToolModule> {
  return (await import(`../src/tools/${id}/view.tsx`)) as ToolModule;
}

/** The texts of a folder; of the site those of all its parts, of the kit with those for files only, of a tool with those of its page and of its papers. */
export function textsOf(folder: string, language: Language): Texts {
  const of = (where: string): Texts => readJson(`src/${where}/texts.${language}.json`) as Texts;
  if (folder === "site") {
    const parts = readdirSync("src/site")
      .filter((part) => existsSync(`src/site/${part}/texts.${language}.json`))
      .map((part) => of(`site/${part}`));
    return Object.fromEntries(parts.flatMap((texts) => Object.entries(texts)));
  }
  if (folder === "kit/words") return { ...of("kit/take-away"), ...of(folder) };
  if (!folder.startsWith("tools/")) return of(folder);
  const paper = `${folder}/parts/paper`;
  return {
    ...of(folder),
    ...(existsSync(`src/${paper}`) ? of(paper) : {}),
    ...(readJson(`src/${folder}/page.${language}.json`) as Texts),
  };
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
