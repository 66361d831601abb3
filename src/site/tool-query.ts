import { decode, encode, type Raw } from "#kit/url.ts";
import { inputs as cities } from "../tools/cities/inputs.ts";
import { inputs as salary } from "../tools/salary/inputs.ts";
import { market } from "./market.ts";

type Calculator = "salary" | "cities";

/** Whether a calculator offers a data set: one that compares places offers none of a single place. */
export function offers(tool: Calculator, dataset: string): boolean {
  const options = { salary, cities }[tool].dataset.options?.({}, market);
  return options?.some(({ value }) => value === dataset) ?? false;
}

/** The query that opens a calculator on a case: only what differs from where it opens by itself. */
export function toolQuery(tool: Calculator, given: Raw): string {
  // Each branch keeps its own type of input.
  return tool === "salary"
    ? encode(salary, decode(salary, given, market).input, market)
    : encode(cities, decode(cities, given, market).input, market);
}
