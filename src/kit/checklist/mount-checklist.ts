import { h, hydrate, render } from "preact";
import type { Language } from "#schema/text.ts";
import { keeper } from "../keeper.ts";
import { wording, type Texts } from "../wording.ts";
import { ChecklistView, type ChecklistProps } from "./checklist-view.tsx";
import { readLink } from "./link.ts";
import { applied, emptyShelf, storedShelf } from "./shelf.ts";
import { ticking } from "./sheet.ts";
import type { ShownChecklist } from "./shown.ts";

type Load = () => Promise<Texts>;

export interface ChecklistParts {
  readonly texts: Readonly<Record<string, Load>>;
  readonly kitTexts: Readonly<Record<string, Load>>;
}

/** Wakes the checklist in a slot: the sheet as built first, then what the device and the address hold of it. */
export async function mountChecklist(slot: HTMLElement, { texts, kitTexts }: ChecklistParts): Promise<void> {
  const { language = "en", page = "", privacy = "" } = slot.dataset;
  const root = slot.querySelector<HTMLElement>("[data-root]");
  const data = slot.querySelector("script[type='application/json']");
  if (root === null || data === null) return;
  const shown = JSON.parse(data.textContent) as ShownChecklist;
  const [own, kit] = await Promise.all([text(texts, language), text(kitTexts, language)]);
  const words = wording(language as Language, kit, own);
  const props: ChecklistProps = { shown, words, page: location.origin + page, privacy };
  // Ticked before anyone was there to see it.
  const early = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]:checked")].map(
    ({ value }) => value.split(" "),
  );
  const kept = keeper({ thing: storedShelf(shown.id), initial: emptyShelf, apply: applied });
  const linked = readLink(shown, location.search);
  hydrate(h(ChecklistView, props), root);
  if (early.length > 0) kept.change({ on: kept.value().open, patch: ticking(early.flat(), true) });
  render(
    h(ChecklistView, {
      ...props,
      keeper: kept,
      linked,
      onLeaveLink: () => history.replaceState(history.state, "", location.pathname + location.hash),
    }),
    root,
  );
  slot.removeAttribute("aria-busy");
  slot.dataset["ready"] = "true";
}

async function text(globbed: Readonly<Record<string, Load>>, language: string): Promise<Texts> {
  const load = globbed[Object.keys(globbed).find((path) => path.endsWith(`/texts.${language}.json`)) ?? ""];
  if (load === undefined) throw new Error(`No texts in "${language}".`);
  return load();
}
