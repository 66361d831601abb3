import type { Figure } from "#schema/figure.ts";
import { percentileEntries } from "./percentile-entries.ts";

/**
 * Which amounts does a figure hold? In the order of its fields, from low to high, the mean last.
 *
 * Variant: a top code ("at least") counts as the amount it names; what is withheld holds none.
 * Unit: that of the figure's own amounts.
 * Undefined: never; a suppressed figure holds no amount.
 * Reference: our own convention (product.md 4.1, the kinds of figures).
 *
 * @example amountsOf({ kind: "range", low: 20000, high: 23000 }) // => [20000, 23000]
 */
export function amountsOf(figure: Figure): readonly number[] {
  switch (figure.kind) {
    case "range":
      return [figure.low, figure.high];
    case "ceiling":
      return [figure.high];
    case "point":
      return [figure.value];
    case "percentiles":
      return percentileEntries(figure).flatMap(({ entry }) => {
        if (typeof entry === "number") return [entry];
        return "atLeast" in entry ? [entry.atLeast] : [];
      });
    case "suppressed":
      return [];
  }
}
