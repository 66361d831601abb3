import { checkKnots, type Knot } from "./check-knots.ts";
import { interpolate } from "./interpolate.ts";
import { interpolationAxes, type Interpolation } from "./interpolation-axes.ts";

/** An amount, or the published percentile below or above which the one asked for lies. */
export type ValueAtPercentile =
  | { readonly at: "within"; readonly amount: number }
  | { readonly at: "below" | "above"; readonly percentile: number };

/**
 * Which amount stands at a percentile, between the published ones?
 *
 * Variant: interpolation by the method named; exact at a knot, constant between two knots of one amount. Nothing is
 * extrapolated: below the first knot and above the last, the answer is that knot's percentile.
 *
 * @param knots published percentiles from low to high, amounts of one unit.
 * @param percentile from 0 to 100.
 * @param method see `interpolationAxes`.
 * @returns an amount of the knots' unit, at full precision.
 * @throws RangeError on knots `checkKnots` refuses or a percentile outside 0 to 100.
 * @see Linear interpolation in a cumulative distribution (ogive), any statistics text.
 * @example valueAtPercentile(
 *   [{ percentile: 10, amount: 32000 }, { percentile: 25, amount: 37000 }],
 *   13,
 *   "linear",
 * ) // => { at: "within", amount: 33000 }
 * @example valueAtPercentile(
 *   [{ percentile: 10, amount: 32000 }, { percentile: 25, amount: 37000 }],
 *   40,
 *   "linear",
 * ) // => { at: "above", percentile: 25 }
 */
export function valueAtPercentile(
  knots: readonly Knot[],
  percentile: number,
  method: Interpolation,
): ValueAtPercentile {
  if (!(percentile >= 0 && percentile <= 100)) throw new RangeError(`P${percentile} is not from 0 to 100`);
  const axes = interpolationAxes(method);
  const points = checkKnots(knots, method).map((knot) => ({ x: knot.percentile, y: knot.amount }));
  const found = interpolate(points, percentile, { x: axes.percentile, y: axes.amount });
  if (found.at === "within") return { at: "within", amount: found.from };
  return { at: found.at, percentile: knots.at(found.at === "below" ? 0 : -1)?.percentile ?? NaN };
}
