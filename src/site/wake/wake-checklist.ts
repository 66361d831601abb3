import { rememberPress, whenNear } from "../../kit/wake/when-near.ts";

/**
 * The build renders each checklist as an empty sheet. If the device or the address has another sheet, an
 * inline script has already marked the slot as busy, and the checklist starts at once. Otherwise it starts
 * when the reader first comes near. Anything ticked before that is kept.
 */
for (const slot of document.querySelectorAll<HTMLElement>("[data-checklist]")) {
  if (slot.hasAttribute("aria-busy")) void wake(slot);
  else {
    const pressAgain = rememberPress(slot);
    whenNear(slot, () => void wake(slot).then(pressAgain));
  }
}

async function wake(slot: HTMLElement): Promise<void> {
  try {
    const { liveChecklist } = await import("./live-checklist.ts");
    await liveChecklist(slot);
  } catch {
    slot.removeAttribute("aria-busy");
    const failed = slot.querySelector<HTMLElement>("[data-failed]");
    if (failed !== null) failed.hidden = false;
  }
}
