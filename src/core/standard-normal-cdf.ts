/**
 * Which share of a standard normal distribution lies below `z`?
 *
 * Variant: Marsaglia's Taylor series about 0, summed until a term changes nothing; absolute error below 1e-15. Beyond
 * ±8.3 the share differs from 0 or 1 by less than that and is returned as such. (Not for far tails in relative terms.)
 *
 * @param z a number of standard deviations; not NaN.
 * @returns a share from 0 to 1.
 * @throws RangeError when `z` is NaN.
 * @see Marsaglia 2004, Evaluating the Normal Distribution, Journal of Statistical Software 11(4).
 * @example standardNormalCdf(0) // => 0.5
 */
export function standardNormalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("z must be a number, got NaN");
  if (Math.abs(z) > 8.3) return z < 0 ? 0 : 1;
  let term = z;
  let sum = z;
  for (let divisor = 3; sum + term * ((z * z) / divisor) !== sum; divisor += 2) {
    term *= (z * z) / divisor;
    sum += term;
  }
  const share = 0.5 + (sum * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
  // Far out, the last digit may lie beyond what a share can be.
  return Math.min(Math.max(share, 0), 1);
}
