/** Events that show that a reader is about to use an element. */
const signs = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

/** Calls `start` at the first of these events; `stop` cancels the wait. */
export function whenNear(slot: HTMLElement, start: () => void): { readonly stop: () => void } {
  const stop = (): void => {
    for (const sign of signs) slot.removeEventListener(sign, startOnce);
  };
  const startOnce = (): void => {
    stop();
    start();
  };
  for (const sign of signs) slot.addEventListener(sign, startOnce, { passive: true });
  return { stop };
}

/**
 * Remembers a button pressed before its handler was attached. The function it returns presses the button
 * again and stops listening.
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

/** Calls `start` when one of these elements first comes into view; `stop` cancels the wait. */
export function whenSeen(elements: Iterable<Element>, start: () => void): { readonly stop: () => void } {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    start();
  });
  for (const element of elements) watch.observe(element);
  return { stop: () => watch.disconnect() };
}
