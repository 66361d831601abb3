import { rememberPress, whenNear } from "../../kit/wake/when-near.ts";

/**
 * The build renders each builder with its model. If the device keeps a draft, or the address asks for another paper,
 * an inline script has marked the slot as busy and the builder starts at once; otherwise when the reader comes near.
 */
for (const slot of document.querySelectorAll<HTMLElement>("[data-builder]")) {
  if (slot.hasAttribute("aria-busy") || location.hash.length > 1) void wake(slot);
  else {
    const pressAgain = rememberPress(slot);
    whenNear(slot, () => void wake(slot).then(pressAgain));
  }
}

async function wake(slot: HTMLElement): Promise<void> {
  try {
    const { liveBuilder } = await import("./live-builder.ts");
    await liveBuilder(slot);
  } catch {
    slot.removeAttribute("aria-busy");
    const failed = slot.querySelector<HTMLElement>("[data-failed]");
    if (failed !== null) failed.hidden = false;
  }
}
