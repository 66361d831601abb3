import { h, hydrate, render, type ComponentChild } from "preact";
import type { Market, Need } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import {
  inputOf,
  loadFor,
  openingState,
  withField,
  withValues,
  type FormState,
} from "../fields/form-state.ts";
import { holdsValues, readHash, readQuery } from "../fields/url.ts";
import { askedFields } from "../form/asked-fields.ts";
import { loadControls } from "../form/controls.ts";
import { hasControls, readTyped } from "../form/read-typed.ts";
import { country, storedValue } from "../device/store.ts";
import { showAddress } from "../address-bar.ts";
import type { ToolModule } from "../tool.ts";
import { isTranslated, keepTextNodes } from "../translated-text.ts";
import { today } from "../words/today.ts";
import { wording } from "../words/wording.ts";
import type { Texts } from "../words/words.ts";
import { LiveTool } from "./live-tool.tsx";
import { handOver, nextLinks } from "./next-links.ts";
import { noMarket } from "./no-market.ts";
import type { KeepState } from "./private-box.tsx";
import { keepingOnDevice, type Keeping } from "./private-values.ts";
import type { Show } from "./use-tool.ts";

/** What the site passes in, by path. The mount itself does not depend on any tool, text or data. */
export interface Parts {
  readonly views: Readonly<Record<string, () => Promise<ToolModule>>>;
  readonly texts: Readonly<Record<string, () => Promise<Texts>>>;
  readonly kitTexts: Readonly<Record<string, () => Promise<Texts>>>;
  readonly market: (from: {
    readonly base: string;
    readonly language: Language;
    readonly country: string | undefined;
    readonly today: string;
  }) => Load;
}

/** Makes the calculator in a slot interactive, and shows a message in the slot if something fails to load. */
export async function mount(slot: HTMLElement, parts: Parts): Promise<void> {
  const builtFor = slot.dataset["builtFor"];
  const language = (slot.dataset["language"] ?? "en") as Language;
  const fromApi = parts.market({
    base: slot.dataset["base"] ?? "/",
    language,
    country: storedValue(country) ?? builtFor,
    today: today(),
  });
  const failed = slot.querySelector<HTMLElement>("[data-failed]");
  let tries = 0;
  const attempt = async (): Promise<void> => {
    tries += 1;
    if (failed !== null) failed.hidden = true;
    try {
      await wake(slot, parts, fromApi);
    } catch (error) {
      // A browser may remember that a script failed and never request it again, so only a reload helps.
      if (tries > 1 && error instanceof ViewNotLoaded) location.reload();
      if (failed !== null) failed.hidden = false;
    }
  };
  failed?.querySelector("button")?.addEventListener("click", () => void attempt());
  await attempt();
}

class ViewNotLoaded extends Error {}

type Load = (needs: readonly Need[]) => Promise<Market>;

async function wake(slot: HTMLElement, parts: Parts, fromApi: Load): Promise<void> {
  const { tool: id = "", language: code = "en", base = "/", page = "/" } = slot.dataset;
  const language = code as Language;
  const whole = slot.dataset["whole"] !== undefined;
  const only = slot.dataset["only"]?.split(",");
  const root = slot.querySelector<HTMLElement>("[data-root]");
  if (root === null) return;
  const [module, toolTexts, kitTexts] = await Promise.all([
    part(parts.views, `/${id}/view.tsx`),
    part(parts.texts, `/${id}/texts.${language}.json`),
    part(parts.kitTexts, `/texts.${language}.json`),
  ]).catch((error: unknown) => {
    throw new ViewNotLoaded("A part of the page did not load.", { cause: error });
  });
  const { inputs, tool } = module;
  // A tool that needs no data also works when no data can be loaded.
  const load: Load = module.load ?? (tool.needs === undefined ? () => Promise.resolve(noMarket) : fromApi);
  const controls = await loadControls(inputs);
  const words = wording(language, kitTexts, toolTexts, today());
  const built = openingState(
    slot.dataset["input"] === undefined ? undefined : readQuery(inputs, slot.dataset["input"]),
  );
  const keeping = keepingOnDevice(id);
  const builtFor = slot.dataset["builtFor"];
  const isAbroad = builtFor !== undefined && (storedValue(country) ?? builtFor) !== builtFor;
  if (whole && location.hash.includes("document=")) (await handOver()).takeCarried();
  const showCase = whole ? nextLinks() : undefined;
  const asked = whole ? askedBy(location, built, module, keeping, isAbroad) : undefined;

  // Load the data and the controls before the page changes, so that it never shows a partial market or an
  // intermediate result.
  const needs = (...asked: Parameters<NonNullable<typeof tool.needs>>): readonly Need[] =>
    tool.needs?.(...asked) ?? [];
  const opening = asked?.state ?? built;
  const market = await loadFor(inputs, opening, needs, load, language);

  const typed = readTyped(root);
  const at = { given: inputOf(inputs, opening, market, language), market, language };
  const names = askedFields(inputs, at, only).map(([name]) => name);
  // Hydration wants the page as it is rendered. Another case than the built one is rendered over it, so that the
  // data of the built case is not loaded. A page from an older build than its data, or one that the browser has
  // translated, is rendered again.
  // So is one with a field that begins with the reader's day, which the build does not know.
  const isDated = Object.values(inputs).some((field) => field.beginsToday);
  if (asked === undefined && (isDated || !hasControls(root, names) || isTranslated(root)))
    root.replaceChildren();
  keepTextNodes(root);
  const show = await new Promise<Show>((resolve) => {
    const view = h(LiveTool, {
      module,
      controls,
      words,
      base,
      id: slot.dataset["id"] ?? id,
      page,
      whole,
      only,
      market,
      opening,
      load,
      origin: location.origin,
      keeping: whole ? keeping : undefined,
      onReady: resolve,
      onQuery: whole
        ? (query, privateQuery, result) => {
            showCase?.(query, privateQuery, module.carries?.(result));
            setQuery(query);
          }
        : undefined,
    });
    if (asked === undefined) hydrate(view, root);
    else renderOver(root, view);
  });
  if (asked !== undefined || typed.length > 0) {
    await show(
      (before: FormState) =>
        typed.reduce((now, change) => withField(inputs, now, change, market, language), before),
      asked?.keep ?? "no",
    );
  }
  slot.removeAttribute("aria-busy");
  slot.dataset["ready"] = "true";
}

/** Renders over what stands in the page; the folds of the form that a reader has opened stay open. */
function renderOver(root: HTMLElement, view: ComponentChild): void {
  const folds = [...root.querySelectorAll<HTMLDetailsElement>("form details[open]")];
  render(view, root);
  for (const fold of folds) fold.open = true;
}

/**
 * The state the address asks for, with private values added: those after its `#`, otherwise those stored on
 * the device.
 */
function askedBy(
  { search, hash }: Pick<Location, "search" | "hash">,
  built: FormState,
  { inputs }: ToolModule,
  keeping: Keeping,
  isAbroad: boolean,
): { readonly state: FormState; readonly keep: KeepState } | undefined {
  const state = search.length > 1 ? openingState(readQuery(inputs, search)) : built;
  if (holdsValues(hash)) return { state: withValues(state, readHash(inputs, hash)), keep: "from-link" };
  const kept = keeping.read();
  if (kept !== undefined) return { state: withValues(state, { raw: kept, notices: [] }), keep: "kept" };
  return state === built && !isAbroad ? undefined : { state, keep: "no" };
}

async function part<T>(globbed: Readonly<Record<string, () => Promise<T>>>, end: string): Promise<T> {
  const load = Object.entries(globbed).find(([path]) => path.endsWith(end))?.[1];
  if (load === undefined) throw new Error(`No file ${end}.`);
  return load();
}

/**
 * Private values after `#` leave the address as soon as they are read, so that the next user of the device
 * does not see them.
 */
function setQuery(query: string): void {
  const search = query === "" ? "" : `?${query}`;
  const hash = holdsValues(location.hash) ? "" : location.hash;
  showAddress(`${location.pathname}${search}${hash}`);
}
