import { rememberPress, whenNear } from "../../kit/wake/when-near.ts";

/**
 * A checklist is whole as built, an empty sheet. Where the device or the address holds another (the page is then marked
 * busy before it is seen) it wakes at once, else when a reader first comes near. What they tick meanwhile is kept.
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
