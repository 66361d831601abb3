import { decode, encode, type Raw } from "#kit/fields/url.ts";
import type { Tool } from "#kit/tool.ts";
import { inputsOf, tools } from "../../tools/index.ts";
import { market } from "../data/market.ts";

/**
 * The tool that gives the figure of one place. The home page embeds it, and search results for places open
 * it.
 */
export const homeTool = tools.find(({ onHome }) => onHome !== undefined);

/** The query that opens a calculator with a case. */
export function toolQuery(tool: string, given: Raw): string {
  const fields = inputsOf(tool);
  return encode(fields, decode(fields, given, market).input, market);
}

/**
 * Whether a calculator offers a data set. For example, one that compares places offers no data set with a
 * single place.
 */
export function offers(tool: Tool["id"], dataset: string): boolean {
  const options = inputsOf(tool)["dataset"]?.options({ given: {}, market, language: "en" });
  return options?.some(({ value }) => value === dataset) ?? false;
}
