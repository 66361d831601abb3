import { h, hydrate } from "preact";
import type { Market, Need } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import { LiveTool, type Show } from "./live-tool.tsx";
import type { ToolModule } from "../tool.ts";
import { askedFields } from "../form/asked-fields.ts";
import { hasControls, readTyped } from "../form/read-typed.ts";
import { asked, inputOf, loadFor, withField, type Asked } from "../fields/form-state.ts";
import { readQuery } from "../fields/url.ts";
import { wording, type Texts } from "../words/wording.ts";

/** What the site hands over; the mount itself knows no tool, no text and no data. */
export interface Parts {
  readonly views: Readonly<Record<string, () => Promise<ToolModule>>>;
  readonly texts: Readonly<Record<string, () => Promise<Texts>>>;
  readonly kitTexts: Readonly<Record<string, () => Promise<Texts>>>;
  readonly market: (base: string) => (needs: readonly Need[]) => Promise<Market>;
}

/** Wakes the calculator in a slot, and says so in it when something does not come. */
export async function mount(slot: HTMLElement, parts: Parts): Promise<void> {
  const load = parts.market(slot.dataset["base"] ?? "/");
  const failed = slot.querySelector<HTMLElement>("[data-failed]");
  let tries = 0;
  const attempt = async (): Promise<void> => {
    tries += 1;
    if (failed !== null) failed.hidden = true;
    try {
      await wake(slot, parts, load);
    } catch (error) {
      // A browser may remember that a script failed and never ask again: only a new page can.
      if (tries > 1 && error instanceof ViewNotLoaded) location.reload();
      if (failed !== null) failed.hidden = false;
    }
  };
  failed?.querySelector("button")?.addEventListener("click", () => void attempt());
  await attempt();
}

class ViewNotLoaded extends Error {}

async function wake(
  slot: HTMLElement,
  parts: Parts,
  load: (needs: readonly Need[]) => Promise<Market>,
): Promise<void> {
  const { tool: id = "", language = "en", base = "/", page = "/" } = slot.dataset;
  const whole = slot.dataset["whole"] !== undefined;
  const only = slot.dataset["only"]?.split(",");
  const root = slot.querySelector<HTMLElement>("[data-root]");
  if (root === null) return;
  const [module, toolTexts, kitTexts] = await Promise.all([
    part(parts.views, `./${id}/view.tsx`),
    part(parts.texts, `./${id}/texts.${language}.json`),
    part(parts.kitTexts, `./texts.${language}.json`),
  ]).catch((error: unknown) => {
    throw new ViewNotLoaded("A part of the page did not load.", { cause: error });
  });
  const { inputs, tool } = module;
  const words = wording(language as Language, kitTexts, toolTexts);
  const built = asked(
    slot.dataset["input"] === undefined ? undefined : readQuery(inputs, slot.dataset["input"]),
  );
  const address = whole && location.search.length > 1 ? asked(readQuery(inputs, location.search)) : undefined;

  // Both are loaded before anything changes on the page: never a partial market, never another result in between.
  const needs = (input: Parameters<typeof tool.needs>[0]): readonly Need[] => tool.needs(input);
  const market = await loadFor(inputs, built, needs, load);
  if (address !== undefined) await loadFor(inputs, address, needs, load);

  const typed = readTyped(root);
  const controls = askedFields(inputs, inputOf(inputs, built, market), market, only).map(([name]) => name);
  // A page of an older build than its data: what it shows cannot be woken, only shown again.
  if (!hasControls(root, controls)) root.replaceChildren();
  const show = await new Promise<Show>((resolve) => {
    hydrate(
      h(LiveTool, {
        module,
        words,
        base,
        id: slot.dataset["id"] ?? id,
        page,
        whole,
        only,
        market,
        asked: built,
        load,
        origin: location.origin,
        onReady: resolve,
        ...(whole ? { onQuery: setQuery } : {}),
      }),
      root,
    );
  });
  if (address !== undefined || typed.length > 0) {
    await show((before: Asked) =>
      typed.reduce(
        (now, change) => withField(inputs, now, change, market, words.language),
        address ?? before,
      ),
    );
  }
  slot.removeAttribute("aria-busy");
  slot.dataset["ready"] = "true";
}

async function part<T>(globbed: Readonly<Record<string, () => Promise<T>>>, path: string): Promise<T> {
  const load = globbed[path];
  if (load === undefined) throw new Error(`No file ${path}.`);
  return load();
}

function setQuery(query: string): void {
  history.replaceState(
    history.state,
    "",
    `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`,
  );
}
