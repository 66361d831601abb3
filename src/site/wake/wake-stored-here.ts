import { whenSeen } from "../../kit/wake/when-near.ts";

/** Fills the list of stored items when the reader comes to it. */
for (const slot of document.querySelectorAll<HTMLElement>("[data-stored]")) {
  whenSeen([slot], () => void wake(slot));
}

async function wake(slot: HTMLElement): Promise<void> {
  try {
    const { showStoredItems } = await import("../privacy/stored-here.ts");
    showStoredItems(slot);
  } catch {
    const failed = slot.querySelector<HTMLElement>("[data-failed]");
    if (failed !== null) failed.hidden = false;
  }
}
