import type { Market } from "#schema/market.ts";
import type { Given } from "../fields/field.ts";
import type { ToolModule } from "../tool.ts";

/** The market a case is computed with at build and in tests: the one of the catalogue, or what the tool itself brings. */
export async function caseMarket(module: ToolModule, input: Given, market: Market): Promise<Market> {
  return (await module.load?.(module.tool.needs?.(input, market) ?? [])) ?? market;
}
