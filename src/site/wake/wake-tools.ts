import { rememberPress, whenNear, whenSeen } from "../../kit/wake/when-near.ts";

/** One for each language. */
const live = import.meta.glob<{ bringAlive(slot: HTMLElement): Promise<void> }>("./live-tool.*.ts");

/**
 * The build renders each calculator completely, so its scripts and data are only loaded when needed: at once
 * if the address asks for another case, otherwise when the reader first comes near. Anything entered before
 * that is kept.
 */
for (const slot of document.querySelectorAll<HTMLElement>("[data-tool]")) {
  // An inline script marks the slot as busy if the address or the device asks for another case.
  // A reader of another country chooses among the data sets first: no figure is picked.
  if (slot.dataset["country"] === "other") continue;
  if (slot.getAttribute("aria-busy") === "true") void wake(slot);
  else watch(slot);
}

function watch(slot: HTMLElement): void {
  const pressAgain = rememberPress(slot);
  const start = (): void => {
    seen.stop();
    near.stop();
    void wake(slot).then(pressAgain);
  };
  const near = whenNear(slot, start);
  // Only its calculator can draw a plot, so start the calculator when a plot comes into view.
  const seen = whenSeen(slot.querySelectorAll("[data-plot]"), start);
}

async function wake(slot: HTMLElement): Promise<void> {
  try {
    const load = live[`./live-tool.${slot.dataset["language"] ?? "en"}.ts`];
    await (await load?.())?.bringAlive(slot);
  } catch {
    const failed = slot.querySelector<HTMLElement>("[data-failed]");
    if (failed === null) return;
    failed.hidden = false;
    failed.querySelector("button")?.addEventListener("click", () => location.reload());
  }
}
