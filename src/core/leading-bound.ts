import type { Figure } from "#schema/figure.ts";
import type { Pair } from "./compare-figures.ts";
import { percentileEntries } from "./percentile-entries.ts";

/** One amount of a figure, named as comparisons name it. */
export interface NamedAmount {
  readonly bound: Pair["bound"];
  readonly amount: number;
}

/**
 * Which amount of a figure stands for it where only one can, as in a ranking?
 *
 * Variant: always an amount the source publishes, never a middle made of two: the upper bound of a range and of a
 * ceiling, the value of a point, the median of a distribution, else its mean, else its lowest percentile published
 * plainly.
 * Unit: that of the figure's own amounts.
 * Undefined: for a suppressed figure, and a distribution of which everything is withheld or top-coded.
 * Reference: our own convention, said wherever places are put in order.
 *
 * @example leadingBound({ kind: "range", low: 20000, high: 23000 }) // => { bound: "high", amount: 23000 }
 * @example leadingBound({ kind: "percentiles", p25: 30, p50: 40 }) // => { bound: "p50", amount: 40 }
 */
export function leadingBound(figure: Figure): NamedAmount | undefined {
  switch (figure.kind) {
    case "range":
    case "ceiling":
      return { bound: "high", amount: figure.high };
    case "point":
      return { bound: "value", amount: figure.value };
    case "percentiles": {
      const plain = percentileEntries(figure).flatMap(({ name, entry }) =>
        typeof entry === "number" ? [{ bound: name, amount: entry }] : [],
      );
      return (
        plain.find(({ bound }) => bound === "p50") ?? plain.find(({ bound }) => bound === "mean") ?? plain[0]
      );
    }
    case "suppressed":
      return undefined;
  }
}
