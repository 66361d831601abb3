import { rememberPress, whenNear } from "../../kit/wake/when-near.ts";

/**
 * A calculator is whole as built, so its scripts and figures are asked for when they are needed: at once where the
 * address asks for another case, else when a reader first comes near it. What they do meanwhile is kept.
 */
for (const slot of document.querySelectorAll<HTMLElement>("[data-tool]")) {
  // The script beside the slot marked it where the address or the device asks for another case.
  if (slot.getAttribute("aria-busy") === "true") void wake(slot);
  else watch(slot);
}

function watch(slot: HTMLElement): void {
  const pressAgain = rememberPress(slot);
  const start = (): void => {
    plots.disconnect();
    near.stop();
    void wake(slot).then(pressAgain);
  };
  // A plot is drawn by its calculator, so one that comes into view needs it, wherever the pointer is.
  const plots = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) start();
  });
  const near = whenNear(slot, start);
  for (const plot of slot.querySelectorAll("[data-plot]")) plots.observe(plot);
}

async function wake(slot: HTMLElement): Promise<void> {
  try {
    const { bringAlive } = await import("./live-tool.ts");
    await bringAlive(slot);
  } catch {
    const failed = slot.querySelector<HTMLElement>("[data-failed]");
    if (failed === null) return;
    failed.hidden = false;
    failed.querySelector("button")?.addEventListener("click", () => location.reload());
  }
}
