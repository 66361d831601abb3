/**
 * A calculator is whole as built, so its scripts and figures are asked for when they are needed: at once where the
 * address asks for another case, else when a reader first comes near it. What they do meanwhile is kept.
 */
const signs = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

for (const slot of document.querySelectorAll<HTMLElement>("[data-tool]")) {
  const asked = slot.dataset["whole"] !== undefined && location.search.length > 1;
  if (asked) void wake(slot);
  else watch(slot);
}

function watch(slot: HTMLElement): void {
  let pressed: HTMLElement | undefined;
  // A button pressed before there is anyone to answer: pressed again once there is.
  const remember = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-root] button") : null;
    if (button !== null) pressed = button;
  };
  // A plot is drawn by its calculator, so one that comes into view needs it, wherever the pointer is.
  const plots = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) start();
  });
  const start = (): void => {
    plots.disconnect();
    for (const sign of signs) slot.removeEventListener(sign, start);
    void wake(slot).then(() => {
      slot.removeEventListener("click", remember);
      pressed?.click();
    });
  };
  for (const sign of signs) slot.addEventListener(sign, start, { passive: true });
  slot.addEventListener("click", remember);
  for (const plot of slot.querySelectorAll("[data-plot]")) plots.observe(plot);
}

async function wake(slot: HTMLElement): Promise<void> {
  try {
    const { bringAlive } = await import("./live.ts");
    await bringAlive(slot);
  } catch {
    const failed = slot.querySelector<HTMLElement>("[data-failed]");
    if (failed === null) return;
    failed.hidden = false;
    failed.querySelector("button")?.addEventListener("click", () => location.reload());
  }
}

export {};
