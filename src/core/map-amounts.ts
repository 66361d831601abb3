import type { Figure, PercentileEntry } from "#schema/figure.ts";
import { percentileEntries } from "./percentile-entries.ts";

/**
 * Changes every amount of a figure (to convert it, age it, or divide it by its unit).
 *
 * Variant: the kind and everything that is not an amount stay: statistic, reason, people, relative error, and what is
 * withheld. A top code stays a top code, with its amount changed.
 *
 * @param figure of any kind, amounts of any one unit; it is not changed itself.
 * @param change from an amount to an amount; must keep order (never turn a higher amount into a lower one).
 * @returns a figure of the same kind, amounts in the unit `change` returns.
 * @example mapAmounts({ kind: "range", low: 2500, high: 3000 }, (cents) => cents / 100) // => { kind: "range", low: 25, high: 30 }
 * @example mapAmounts({ kind: "percentiles", p90: { atLeast: 200 } }, (pay) => pay * 2) // => { kind: "percentiles", p90: { atLeast: 400 } }
 */
export function mapAmounts(figure: Figure, change: (amount: number) => number): Figure {
  switch (figure.kind) {
    case "range":
      return { ...figure, low: change(figure.low), high: change(figure.high) };
    case "ceiling":
      return { ...figure, high: change(figure.high) };
    case "point":
      return { ...figure, value: change(figure.value) };
    case "percentiles":
      return {
        ...figure,
        ...Object.fromEntries(
          percentileEntries(figure).map(({ name, entry }) => [name, mapEntry(entry, change)]),
        ),
      };
    case "suppressed":
      return figure;
  }
}

function mapEntry(entry: PercentileEntry, change: (amount: number) => number): PercentileEntry {
  if (typeof entry === "number") return change(entry);
  return "atLeast" in entry ? { atLeast: change(entry.atLeast) } : entry;
}
