import { h, hydrate, render } from "preact";
import type { Language } from "#schema/text.ts";
import { showAddress } from "../address-bar.ts";
import { sharedValue } from "../device/shared-value.ts";
import { isTranslated, keepTextNodes } from "../translated-text.ts";
import { ChecklistView, type ChecklistProps } from "./view/checklist-view.tsx";
import { loadWords, type ChecklistParts } from "./checklist-words.ts";
import { doneEarly } from "./dates/done-early.ts";
import { readLink } from "./copies/link.ts";
import { isFirstDay } from "./dates/first-day.ts";
import { applied, noCopies, storedCopies } from "./copies/stored-copies.ts";
import type { ShownChecklist } from "./shown.ts";

/**
 * Starts the checklist in a slot: renders the sheet as it was built, then applies the saved copies and the
 * link's ticks.
 */
export async function mountChecklist(slot: HTMLElement, parts: ChecklistParts): Promise<void> {
  const { language = "en", page = "", privacy = "" } = slot.dataset;
  const root = slot.querySelector<HTMLElement>("[data-root]");
  const data = slot.querySelector("script[type='application/json']");
  if (root === null || data === null) return;
  const shown = JSON.parse(data.textContent) as ShownChecklist;
  const words = await loadWords(parts, language as Language);
  const props: ChecklistProps = { shown, words, page: location.origin + page, privacy };
  const doAgain = doneEarly(root);
  // The browser has translated the page already: hydration would find other nodes than were built.
  if (isTranslated(root)) root.replaceChildren();
  keepTextNodes(root);
  hydrate(h(ChecklistView, props), root);
  render(
    h(ChecklistView, {
      ...props,
      shared: sharedValue({ thing: storedCopies(shown.id), initial: noCopies, apply: applied }),
      linked: readLink(shown, location.search),
      startsOn: takeStart(),
      onLeaveLink: () => showAddress(location.pathname + location.hash),
    }),
    root,
  );
  slot.removeAttribute("aria-busy");
  slot.dataset["ready"] = "true";
  doAgain();
}

/** The first day that another page gave after `#`. It leaves the address as soon as it is read. */
function takeStart(): string | undefined {
  const start = new URLSearchParams(location.hash.slice(1)).get("start");
  if (start === null) return undefined;
  showAddress(location.pathname + location.search);
  return isFirstDay(start) ? start : undefined;
}
