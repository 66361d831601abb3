/** What a reader does before they use something: a pointer over it, a finger on it, a key in it. */
const signs = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

/** Calls `start` when a reader first comes near; `stop` takes the waiting back. */
export function whenNear(slot: HTMLElement, start: () => void): { readonly stop: () => void } {
  const stop = (): void => {
    for (const sign of signs) slot.removeEventListener(sign, once);
  };
  const once = (): void => {
    stop();
    start();
  };
  for (const sign of signs) slot.addEventListener(sign, once, { passive: true });
  return { stop };
}

/**
 * A button pressed before there is anyone to answer is pressed again once there is: what comes back does so, and ends the
 * watch.
 */
export function rememberPress(slot: HTMLElement): () => void {
  let pressed: HTMLElement | undefined;
  const remember = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-root] button") : null;
    if (button !== null) pressed = button;
  };
  slot.addEventListener("click", remember);
  return () => {
    slot.removeEventListener("click", remember);
    pressed?.click();
  };
}

/** Calls `start` when something first comes into view. */
export function whenSeen(slot: HTMLElement, start: () => void): void {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    start();
  });
  watch.observe(slot);
}
