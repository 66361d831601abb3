import { noMarket } from "#kit/mount/no-market.ts";
import type { ToolModule } from "#kit/tool.ts";
import type { Market } from "#schema/market.ts";
import { views } from "../../tools/views.ts";
import type { Language } from "#schema/text.ts";
import { marketFor } from "../data/countries.ts";

/** A tool, and the data it is built with. As in the browser, a tool that needs no data gets none. */
export async function toolModule(
  tool: string,
  language: Language,
): Promise<{ readonly module: ToolModule; readonly market: Market }> {
  const load = views[`./${tool}/view.tsx`];
  if (load === undefined) throw new Error(`src/tools/${tool}/view.tsx is missing.`);
  const module = await load();
  return { module, market: module.tool.needs === undefined ? noMarket : marketFor(language) };
}
