import { mountChecklist } from "#kit/checklist/mount-checklist.ts";
import { checklistParts } from "../checklists/checklist-parts.ts";

/** Loads everything an interactive checklist needs. Only imported when a checklist starts. */
export function liveChecklist(slot: HTMLElement): Promise<void> {
  return mountChecklist(slot, checklistParts);
}
