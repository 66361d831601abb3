import { mountChecklist } from "#kit/checklist/mount-checklist.ts";
import { checklistParts } from "../checklists/checklist-parts.ts";

/** Everything a checklist needs to come alive: loaded when one does, not before. */
export function liveChecklist(slot: HTMLElement): Promise<void> {
  return mountChecklist(slot, checklistParts);
}
