import { marketFromApi } from "#catalog/from-api.ts";
import { mount } from "#kit/mount/mount.ts";
import { today } from "#kit/words/today.ts";
import { views, viewTexts } from "../../tools/views.ts";

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
    market: (base, language, country) =>
      marketFromApi({ base, language, country, today: today(), fetch: (address) => fetch(address) }),
  });
}
