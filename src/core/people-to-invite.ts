import { chanceOfAtLeast } from "./chance-of-at-least.ts";

/**
 * How many people must be invited so that at least k come, with a stated certainty?
 *
 * Variant: the smallest n for which P(Binomial(n, p) ≥ k) reaches the certainty. It is more than k / p, which gives
 * about one chance in two.
 *
 * @param wanted k, a whole number from 1.
 * @param chance that each comes, independently of the others, above 0, at most 1.
 * @param certainty to be reached, at least 0 and below 1; with a chance of 1 any certainty is reached.
 * @returns a whole number, at least k.
 * @throws RangeError on a number wanted that is not whole or below 1, a chance not in (0, 1], a certainty not in [0, 1).
 * @see formulas F14; equivalently a quantile of the negative binomial distribution.
 * @example peopleToInvite(5, 0.2, 0.9) // => 38
 */
export function peopleToInvite(wanted: number, chance: number, certainty: number): number {
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new RangeError(`wanted must be a whole number from 1, got ${wanted}`);
  if (!(chance > 0 && chance <= 1)) throw new RangeError(`chance must be above 0, at most 1, got ${chance}`);
  if (!(certainty >= 0 && certainty < 1))
    throw new RangeError(`certainty must be at least 0 and below 1, got ${certainty}`);
  // 1 − 0.9² is a hair under 0.19 in binary: what is within a rounding error of the certainty reaches it.
  const enough = (people: number): boolean => chanceOfAtLeast(wanted, people, chance) >= certainty - 1e-12;
  let tooFew = wanted - 1;
  let many = wanted;
  while (!enough(many)) {
    tooFew = many;
    many *= 2;
  }
  // The chance only grows with the number invited: halve the interval until it is one wide.
  while (many - tooFew > 1) {
    const middle = Math.floor((tooFew + many) / 2);
    if (enough(middle)) many = middle;
    else tooFew = middle;
  }
  return many;
}
