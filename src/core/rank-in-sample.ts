import { interpolate, type OnLine } from "./interpolate.ts";

/**
 * Which share of a sample lies below an amount?
 *
 * Variant: the inverse of `quantile`, Hyndman–Fan type 7: the k-th of n ascending values has rank (k − 1)/(n − 1),
 * straight in between. A repeated value has the interval of its ranks; a sample of one value has it from 0 to 1.
 *
 * @param sample one number a person, advert or post, all of one unit, in any order; at least one, all finite.
 * @param amount of the same unit; finite.
 * @returns shares from 0 to 1, or the side on which the amount lies outside the sample: no rank is invented there.
 * @throws RangeError on an empty sample or a number that is not finite.
 * @see Hyndman & Fan 1996, The American Statistician 50(4):361–365.
 * @example rankInSample([30000, 40000, 50000], 45000) // => { at: "within", from: 0.75, to: 0.75 }
 * @example rankInSample([30000, 40000, 40000], 40000) // => { at: "within", from: 0.5, to: 1 }
 * @example rankInSample([30000, 40000, 50000], 20000) // => { at: "below" }
 */
export function rankInSample(sample: readonly number[], amount: number): OnLine {
  if (sample.length === 0) throw new RangeError("the sample must not be empty");
  if (![...sample, amount].every(Number.isFinite)) throw new RangeError("every number must be finite");
  const ascending = sample.toSorted((a, b) => a - b);
  const last = ascending.length - 1;
  // One value is every quantile of its sample, so every rank is its rank.
  if (last === 0) ascending.push(...ascending);
  return interpolate(
    ascending.map((x, index) => ({ x, y: index / Math.max(last, 1) })),
    amount,
  );
}
