import type { Interpolation } from "./interpolation-axes.ts";

/** A published percentile: so many percent of the people are paid `amount` or less. */
export interface Knot {
  /** Above 0 and below 100. */
  readonly percentile: number;
  readonly amount: number;
}

/**
 * Can these published percentiles be interpolated?
 *
 * @param knots at least one, percentiles rising, amounts never falling; all amounts of one unit.
 * @param method `log-linear` and `lognormal-z` need amounts above 0.
 * @returns the same knots.
 * @throws RangeError where they cannot: validation lets no such figure in, so it is the caller's mistake.
 * @example checkKnots([{ percentile: 50, amount: 43000 }], "linear") // => [{ percentile: 50, amount: 43000 }]
 */
export function checkKnots(knots: readonly Knot[], method: Interpolation): readonly Knot[] {
  if (knots.length === 0) throw new RangeError("at least one percentile is needed");
  for (const [index, { percentile, amount }] of knots.entries()) {
    const before = knots[index - 1];
    if (!(percentile > 0 && percentile < 100))
      throw new RangeError(`P${percentile} is not between 0 and 100`);
    if (!Number.isFinite(amount)) throw new RangeError(`the amount at P${percentile} must be finite`);
    if (method !== "linear" && amount <= 0)
      throw new RangeError(`${method} needs an amount above 0 at P${percentile}`);
    if (before !== undefined && percentile <= before.percentile)
      throw new RangeError(`P${percentile} comes too late`);
    if (before !== undefined && amount < before.amount)
      throw new RangeError(`the amount falls at P${percentile}`);
  }
  return knots;
}
