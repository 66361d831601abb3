import { checkKnots, type Knot } from "./check-knots.ts";
import { interpolate } from "./interpolate.ts";
import { interpolationAxes, type Interpolation } from "./interpolation-axes.ts";

/** A percentile (or several, where the amount is published at several), or the one below or above which it lies. */
export type PercentileOfValue =
  | { readonly at: "within"; readonly from: number; readonly to: number }
  | { readonly at: "below" | "above"; readonly percentile: number };

/**
 * At which percentile does an amount stand, between the published ones?
 *
 * Variant: interpolation by the method named, the inverse of `valueAtPercentile`; exact at a knot; an amount published
 * at several percentiles has the interval between them. Nothing is extrapolated: an amount under the first knot is
 * "below P10", one over the last "above P90".
 *
 * @param knots published percentiles from low to high, amounts of one unit.
 * @param amount of the same unit; finite.
 * @param method see `interpolationAxes`.
 * @returns percentiles from 0 to 100, at full precision; `from` equals `to` unless the amount is repeated.
 * @throws RangeError on knots `checkKnots` refuses or an amount that is not finite.
 * @see Linear interpolation in a cumulative distribution (ogive), any statistics text.
 * @example percentileOfValue(
 *   [{ percentile: 10, amount: 32000 }, { percentile: 25, amount: 37000 }],
 *   33000,
 *   "linear",
 * ) // => { at: "within", from: 13, to: 13 }
 * @example percentileOfValue(
 *   [{ percentile: 10, amount: 32000 }, { percentile: 25, amount: 37000 }],
 *   31000,
 *   "linear",
 * ) // => { at: "below", percentile: 10 }
 */
export function percentileOfValue(
  knots: readonly Knot[],
  amount: number,
  method: Interpolation,
): PercentileOfValue {
  if (!Number.isFinite(amount)) throw new RangeError(`amount must be finite, got ${amount}`);
  const axes = interpolationAxes(method);
  const points = checkKnots(knots, method).map((knot) => ({ x: knot.amount, y: knot.percentile }));
  const found = interpolate(points, amount, { x: axes.amount, y: axes.percentile });
  if (found.at === "within") return found;
  return { at: found.at, percentile: knots.at(found.at === "below" ? 0 : -1)?.percentile ?? NaN };
}
