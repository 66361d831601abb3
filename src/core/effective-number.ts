/**
 * How many sources of equal weight would say as much as these of unequal weights?
 *
 * Variant: Kish's effective sample size, (Σ weight)² ÷ Σ weight². It is the number of weights where all are equal, and
 * near 1 where one has nearly all.
 * Unit: weights in any unit, since only their proportions count; a number of sources is returned.
 * Bounds: from 1 to the number of weights above 0.
 * Undefined: where no weight is above 0.
 *
 * @param weights 0 or more each.
 * @returns a number at full precision, or undefined.
 * @throws RangeError on a weight below 0 or a number that is not finite.
 * @see formulas F10 (4); Kish, Survey Sampling, 1965.
 * @example effectiveNumber([1, 1, 1]) // => 3
 * @example effectiveNumber([2, 2, 1]) // => 2.7777777777777777
 */
export function effectiveNumber(weights: readonly number[]): number | undefined {
  if (weights.some((weight) => !(weight >= 0 && Number.isFinite(weight))))
    throw new RangeError("a weight is 0 or more");
  const largest = Math.max(0, ...weights);
  if (largest === 0) return undefined;
  // By the largest, so that no square is too great or too small for a number.
  const parts = weights.map((weight) => weight / largest);
  const sum = parts.reduce((whole, part) => whole + part, 0);
  return (sum * sum) / parts.reduce((whole, part) => whole + part * part, 0);
}
