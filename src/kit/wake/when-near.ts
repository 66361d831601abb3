/** Events that show that a reader is about to use an element. A file dragged in from outside gives none of the first. */
const signs = ["pointerover", "pointerdown", "focusin", "keydown", "dragenter"] as const;

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
 * Remembers a button pressed, or files chosen, before their handlers were attached. The function it returns does the
 * same again and stops listening.
 */
export function rememberPress(slot: HTMLElement): () => void {
  let pressed: HTMLElement | undefined;
  const chosen = new Map<string, FileList>();
  const remember = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-root] button") : null;
    if (button !== null) pressed = button;
  };
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.files !== null) chosen.set(target.id, target.files);
  };
  slot.addEventListener("click", remember);
  slot.addEventListener("change", choose);
  return () => {
    slot.removeEventListener("click", remember);
    slot.removeEventListener("change", choose);
    pressed?.click();
    for (const [id, files] of chosen) chooseAgain(document.getElementById(id), files);
  };
}

/** The page may have been rendered again meanwhile: the files are given to the control that now has the id. */
function chooseAgain(control: HTMLElement | null, files: FileList): void {
  if (!(control instanceof HTMLInputElement) || files.length === 0) return;
  control.files = files;
  control.dispatchEvent(new Event("change", { bubbles: true }));
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
