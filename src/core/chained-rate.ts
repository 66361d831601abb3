/**
 * What do the rates of periods that follow each other come to over all of them?
 *
 * Variant: their product. Chained retention includes clients won within the year, from the period after they signed;
 * the rate of a cohort does not.
 *
 * @param rates a share for each period, zero or above; at least one.
 * @returns a share.
 * @throws RangeError on no rate, or on one that is negative or not finite.
 * @see formulas F25.
 * @example chainedRate([0.5, 0.5]) // => 0.25
 */
export function chainedRate(rates: readonly number[]): number {
  if (rates.length === 0) throw new RangeError("rates must hold at least one, got none");
  for (const rate of rates)
    if (!(Number.isFinite(rate) && rate >= 0))
      throw new RangeError(`each rate must be zero or above, got ${rate}`);
  return rates.reduce((product, rate) => product * rate, 1);
}
