import { mountChecklist } from "#kit/checklist/mount-checklist.ts";

const texts = import.meta.glob<Readonly<Record<string, string>>>("../kit/checklist/texts.*.json", {
  import: "default",
});
const kitTexts = import.meta.glob<Readonly<Record<string, string>>>("../kit/texts.*.json", {
  import: "default",
});

/** Everything a checklist needs to come alive: loaded when one does, not before. */
export function liveChecklist(slot: HTMLElement): Promise<void> {
  return mountChecklist(slot, { texts, kitTexts });
}
