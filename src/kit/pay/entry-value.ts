import type { Value } from "../words/phrase.ts";
import type { PercentileEntry } from "#schema/figure.ts";

/**
 * One amount of a distribution as a page shows it: the amount, "at least" a top code, or why there is none.
 */
export function entryValue(entry: PercentileEntry, say: (amount: number) => Value): Value {
  if (typeof entry === "number") return say(entry);
  if ("withheld" in entry) return { phrase: { key: `figure.suppressed.${entry.withheld}` } };
  return { phrase: { key: "figure.at-least", values: { amount: say(entry.atLeast) } } };
}
