import type { Builder } from "#kit/builder/builder.ts";
import type { Fields } from "#kit/fields/field.ts";
import type { Tool } from "#kit/tool.ts";
import type { Texts } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";

/** All calculators, for menus and pages at build. They are found by folder, without loading their views. */
const found = import.meta.glob<{ tool: Tool }>("./*/tool.ts", { eager: true });
const inputs = import.meta.glob<{ inputs: Fields }>("./*/inputs.ts", { eager: true });
const builders = import.meta.glob<{ builder: Builder }>("./*/builder.ts", { eager: true });
const texts = import.meta.glob<Texts>("./*/texts.*.json", { eager: true, import: "default" });
const pageTexts = import.meta.glob<Texts>("./*/page.*.json", { eager: true, import: "default" });

/** By path. What pages say of a tool (its title, what it is found by, what links to it say) is loaded by no live tool. */
const allTexts: Readonly<Record<string, Texts>> = Object.fromEntries(
  Object.entries(texts).map(([path, words]) => [
    path,
    { ...words, ...pageTexts[path.replace("/texts.", "/page.")] },
  ]),
);

export const tools: readonly Tool[] = Object.values(found)
  .map(({ tool }) => tool)
  .toSorted((a, b) => a.rank - b.rank);

export function textsOf(tool: string, language: Language): Texts {
  const words = allTexts[`./${tool}/texts.${language}.json`];
  if (words === undefined) throw new Error(`src/tools/${tool}/texts.${language}.json is missing.`);
  return words;
}

/** Whether a tool is a document builder, which keeps drafts and has no inputs in its address. */
export function isBuilder(tool: string): boolean {
  return Object.hasOwn(builders, `./${tool}/builder.ts`);
}

export function builderOf(tool: string): Builder {
  const found = builders[`./${tool}/builder.ts`];
  if (found === undefined) throw new Error(`src/tools/${tool}/builder.ts is missing.`);
  return found.builder;
}

/** The fields of a calculator, without its view. A document builder has none. */
export function inputsOf(tool: string): Fields {
  if (isBuilder(tool)) return {};
  const found = inputs[`./${tool}/inputs.ts`];
  if (found === undefined) throw new Error(`src/tools/${tool}/inputs.ts is missing.`);
  return found.inputs;
}
