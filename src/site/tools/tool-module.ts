import { noMarket } from "#kit/mount/no-market.ts";
import type { ToolModule } from "#kit/tool.ts";
import type { Market } from "#schema/market.ts";
import { views } from "../../tools/views.ts";
import { market } from "../data/market.ts";

/** A tool, and the data it is built with. As in the browser, a tool that needs no data gets none. */
export async function toolModule(
  tool: string,
): Promise<{ readonly module: ToolModule; readonly market: Market }> {
  const load = views[`./${tool}/view.tsx`];
  if (load === undefined) throw new Error(`src/tools/${tool}/view.tsx is missing.`);
  const module = await load();
  return { module, market: module.tool.needs === undefined ? noMarket : market };
}
