import type { Figure } from "#schema/figure.ts";
import type { Knot } from "./check-knots.ts";
import { percentileEntries } from "./percentile-entries.ts";

/**
 * Between which percentiles of a published distribution may one interpolate?
 *
 * Variant: those published as plain amounts. A top code ("at least") and what is withheld are no knots, as the amount
 * there is not known, and neither is the mean, which stands at no known percentile.
 *
 * @param figure of kind `percentiles`, amounts of any one unit.
 * @returns knots from low to high, amounts of the figure's unit; possibly none.
 * @see our own convention: what is not published is not guessed.
 * @example publishedKnots({ kind: "percentiles", mean: 45, p50: 43, p90: { atLeast: 80 } }) // => [{ percentile: 50, amount: 43 }]
 */
export function publishedKnots(figure: Extract<Figure, { kind: "percentiles" }>): readonly Knot[] {
  return percentileEntries(figure).flatMap(({ name, entry }) =>
    name === "mean" || typeof entry !== "number"
      ? []
      : [{ percentile: Number(name.slice(1)), amount: entry }],
  );
}
