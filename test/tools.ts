import { readdirSync, readFileSync } from "node:fs";
import type { ToolModule } from "#kit/tool.ts";
import type { Texts } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";

/** Every calculator, found by its folder as the site finds it. */
export const toolIds = readdirSync("src/tools", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export async function moduleOf(id: string): Promise<ToolModule> {
  return (await import(`../src/tools/${id}/view.tsx`)) as ToolModule;
}

export function textsOf(folder: string, language: Language): Texts {
  return readJson(`src/${folder}/texts.${language}.json`) as Texts;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
