/**
 * Which amount has the share `p` of a sample below it?
 *
 * Variant: Hyndman–Fan type 7 (Excel PERCENTILE.INC, numpy "linear", R's default): linear between the two order
 * statistics around position (n − 1)·p. The sample may come in any order and is not changed.
 *
 * @param sample one number a person, advert or post, all of one unit; at least one, all finite.
 * @param p a share from 0 (lowest) to 1 (highest); 0.5 is the median.
 * @returns an amount of the sample's unit, at full precision.
 * @throws RangeError on an empty sample, a number that is not finite, or a share outside 0 to 1.
 * @see Hyndman & Fan 1996, The American Statistician 50(4):361–365.
 * @example quantile([30000, 40000, 50000, 90000], 0.25) // => 37500
 */
export function quantile(sample: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be from 0 to 1, got ${p}`);
  if (sample.length === 0) throw new RangeError("the sample must not be empty");
  if (!sample.every(Number.isFinite)) throw new RangeError("every number of the sample must be finite");
  const ascending = sample.toSorted((a, b) => a - b);
  const position = (ascending.length - 1) * p;
  const lower = ascending[Math.floor(position)] ?? NaN;
  const upper = ascending[Math.ceil(position)] ?? NaN;
  return lower + (position - Math.floor(position)) * (upper - lower);
}
