/**
 * Which share has each weight of the whole, if none may have more than a cap?
 *
 * Variant: shares over the cap are cut to it, and what is cut is given to the shares under it in proportion to them;
 * again, until none is over. A weight of 0 stays without a share.
 * Unit: weights in any unit, since only their proportions count; shares of 1 are returned, in the order of the weights.
 * Bounds: each share from 0 to the cap; together they are 1.
 * Undefined: where no weight is above 0, or where the cap cannot hold (cap × number of weights above 0 is under 1).
 *
 * @param weights 0 or more each.
 * @param cap above 0 and at most 1; 1 cuts nothing.
 * @returns the shares at full precision, or undefined.
 * @throws RangeError on a weight below 0, a cap that is not above 0 or is over 1, or a number that is not finite.
 * @see formulas F10 (3).
 * @example cappedShares([4, 2, 2], 0.25) // => undefined
 * @example cappedShares([3, 1], 0.5) // => [0.5, 0.5]
 */
export function cappedShares(weights: readonly number[], cap: number): readonly number[] | undefined {
  if (weights.some((weight) => !(weight >= 0 && Number.isFinite(weight))))
    throw new RangeError("a weight is 0 or more");
  if (!(cap > 0 && cap <= 1)) throw new RangeError(`a cap of ${cap} is not above 0 and at most 1`);
  const counted = weights.filter((weight) => weight > 0).length;
  // A third as a cap of three shares holds, though a third written in decimals is a little less.
  if (counted === 0 || cap * counted < 1 - 1e-12) return undefined;
  const largest = Math.max(...weights);
  let shares = proportions(weights.map((weight) => weight / largest));
  const isCut = weights.map(() => false);
  for (;;) {
    const over = shares.flatMap((share, index) => (!isCut[index] && share > cap ? [index] : []));
    if (over.length === 0) return shares;
    for (const index of over) isCut[index] = true;
    const left = 1 - cap * isCut.filter(Boolean).length;
    const under = proportions(shares.map((share, index) => (isCut[index] ? 0 : share)));
    shares = under.map((share, index) => (isCut[index] ? cap : share * left));
  }
}

/** All are 0 if none is above 0. */
function proportions(amounts: readonly number[]): readonly number[] {
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => (whole > 0 ? amount / whole : 0));
}
