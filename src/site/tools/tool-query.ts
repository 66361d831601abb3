import { decode, encode, type Raw } from "#kit/fields/url.ts";
import { inputs as cities } from "../../tools/cities/inputs.ts";
import { inputs as salary } from "../../tools/salary/inputs.ts";
import { market } from "../data/market.ts";

/** The query that opens a calculator on a case: only what differs from where it opens by itself. */
export function toolQuery(tool: "salary" | "cities", given: Raw): string {
  // Each branch keeps its own type of input.
  return tool === "salary"
    ? encode(salary, decode(salary, given, market).input, market)
    : encode(cities, decode(cities, given, market).input, market);
}
