/**
 * Which share of a whole is a part of it?
 *
 * Variant: part / whole. It is the rate behind churn by clients (lost / held), renewal (renewed / due), expansion
 * (expanded / start), share of wallet (our sales / what the client spends), win rate (won / won and lost) and quota
 * attainment (sales / quota). The unit of both is the same: clients, contracts or an amount.
 *
 * @param part zero or above, finite; it may exceed the whole where sales exceed a quota.
 * @param whole zero or above, finite.
 * @returns a share; undefined of an empty whole, where no rate means anything.
 * @throws RangeError on a number that is negative or not finite.
 * @see formulas F25.
 * @example shareOfWhole(3, 40) // => 0.075
 * @example shareOfWhole(0, 0) // => undefined
 */
export function shareOfWhole(part: number, whole: number): number | undefined {
  for (const [name, value] of Object.entries({ part, whole }))
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`${name} must be zero or above, got ${value}`);
  return whole === 0 ? undefined : part / whole;
}
