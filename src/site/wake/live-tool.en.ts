import { mount } from "#kit/mount/mount.ts";
import type { ToolModule } from "#kit/tool.ts";
import type { Texts } from "#kit/words/words.ts";
import { marketOfReader } from "./market-of-reader.ts";

/** Everything a calculator needs on a page in English: a list of all languages would be loaded for nothing. */
export function bringAlive(slot: HTMLElement): Promise<void> {
  return mount(slot, {
    views: import.meta.glob<ToolModule>("../../tools/*/view.tsx"),
    texts: import.meta.glob<Texts>("../../tools/*/texts.en.json", { import: "default" }),
    kitTexts: import.meta.glob<Texts>("../../kit/words/texts.en.json", { import: "default" }),
    market: marketOfReader,
  });
}
