import { mountBuilder } from "#kit/builder/mount-builder.ts";
import { builders, builderTexts } from "../../tools/builders.ts";

const kitTexts = {
  ...import.meta.glob<Readonly<Record<string, string>>>("../../kit/words/texts.*.json", {
    import: "default",
  }),
  ...import.meta.glob<Readonly<Record<string, string>>>("../../kit/builder/texts.*.json", {
    import: "default",
  }),
};

/** Loads everything a live builder needs. Only imported when a builder starts. */
export function liveBuilder(slot: HTMLElement): Promise<void> {
  return mountBuilder(slot, { builders, texts: builderTexts, kitTexts });
}
