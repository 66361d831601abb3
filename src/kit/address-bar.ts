/**
 * Browsers refuse to change the address more than 100 times in 30 seconds (Safari) or 200 times in 10 seconds
 * (Firefox), and throw. So it changes at most once in this time, and the last change is never lost.
 */
const pause = 400;

let wanted: string | undefined;
/** Set during the pause after a change. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts an address in the address bar, without a new entry in the history. Never throws. */
export function showAddress(address: string): void {
  wanted = address;
  if (timer === undefined) change();
}

function change(): void {
  clearTimeout(timer);
  timer = undefined;
  if (wanted === undefined) return;
  try {
    history.replaceState(history.state, "", wanted);
    wanted = undefined;
  } catch {
    // The browser refused: try again after the pause.
  }
  timer = setTimeout(change, pause);
}

/** At once before a link takes the address along, and before the page is left. */
function hurry(): void {
  if (wanted !== undefined) change();
}

if (typeof addEventListener === "function")
  for (const event of ["pointerdown", "click", "pagehide"]) addEventListener(event, hurry, true);
