/**
 * Browsers refuse to change the address more than 100 times in 30 seconds (Safari) or 200 times in 10 seconds
 * (Firefox), and throw. So it changes at most once in this time, and the last change is never lost.
 */
const pause = 400;

let wanted: string | undefined;
let waiting = false;

/** Puts an address in the address bar, without a new entry in the history. Never throws. */
export function showAddress(address: string): void {
  wanted = address;
  if (waiting) return;
  change();
}

function change(): void {
  waiting = false;
  if (wanted === undefined) return;
  try {
    history.replaceState(history.state, "", wanted);
    wanted = undefined;
  } catch {
    // The browser refused: try again after the pause.
  }
  waiting = true;
  setTimeout(change, pause);
}

/** Before the page is left, so that going back to it opens the same case. */
if (typeof addEventListener === "function") addEventListener("pagehide", change);
