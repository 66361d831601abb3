import { standardNormalQuantile } from "./standard-normal-quantile.ts";

/**
 * Between which bounds does a share lie, when only some cases of it were observed?
 *
 * Variant: Wilson's score interval, two-sided, without continuity correction. It stays within 0 and 1 and holds for
 * few cases, where the usual "plus or minus" does not.
 *
 * @param successes how many of the cases, a whole number from 0 to `cases`.
 * @param cases how many were observed, a whole number from 1.
 * @param confidence above 0 and below 1, 0.95 unless told.
 * @returns the bounds, as shares.
 * @throws RangeError on numbers that are not whole, successes outside [0, cases], a confidence outside (0, 1).
 * @see Wilson 1927, Journal of the American Statistical Association 22(158):209–212; formulas F14.
 * @example wilsonInterval(0, 8).low // => 0
 */
export function wilsonInterval(
  successes: number,
  cases: number,
  confidence = 0.95,
): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(cases) || cases < 1)
    throw new RangeError(`cases must be a whole number from 1, got ${cases}`);
  if (!Number.isInteger(successes) || successes < 0 || successes > cases)
    throw new RangeError(`successes must be a whole number from 0 to ${cases}, got ${successes}`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence must be above 0 and below 1, got ${confidence}`);
  const z = standardNormalQuantile((1 + confidence) / 2);
  const share = successes / cases;
  const scale = 1 + z ** 2 / cases;
  const middle = (share + z ** 2 / (2 * cases)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / cases + z ** 2 / (4 * cases ** 2));
  // At the ends the bound is exactly the end, which rounding would miss by a hair.
  return {
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === cases ? 1 : Math.min(1, middle + half),
  };
}
