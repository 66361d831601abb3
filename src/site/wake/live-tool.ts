import { mount } from "#kit/mount/mount.ts";
import { views, viewTexts } from "../../tools/views.ts";
import { marketOfReader } from "./market-of-reader.ts";

const kitTexts = import.meta.glob<Readonly<Record<string, string>>>("../../kit/words/texts.*.json", {
  import: "default",
});

/** Loads everything an interactive calculator needs. Only imported when a calculator starts. */
export async function bringAlive(slot: HTMLElement): Promise<void> {
  await mount(slot, {
    views,
    texts: viewTexts,
    kitTexts: Object.fromEntries(
      Object.entries(kitTexts).map(([path, load]) => [path.replace("../../kit/words/", "./"), load]),
    ),
    market: marketOfReader,
  });
}
