/**
 * Between which amounts does a range of this spread lie around its midpoint?
 *
 * Variant: spread = (max − min) ÷ min, so min = 2 × midpoint ÷ (2 + spread). A spread of 50% is ±20% around the midpoint,
 * not ±25%: pages that equate them use another definition.
 *
 * @param midpoint in a currency and a period; above 0.
 * @param spread a share of the minimum; 0 or more.
 * @returns the lowest and the highest pay, in the unit of the midpoint, not rounded.
 * @throws RangeError on a midpoint of 0 or less, a spread below 0, and a number that is not finite.
 * @see salary structures, WorldatWork; formulas F5.
 * @example rangeFromMidpoint(45000, 0.5) // => { low: 36000, high: 54000 }
 * @example rangeFromMidpoint(60000, 0.4) // => { low: 50000, high: 70000 }
 */
export function rangeFromMidpoint(
  midpoint: number,
  spread: number,
): { readonly low: number; readonly high: number } {
  if (!(midpoint > 0 && Number.isFinite(midpoint)))
    throw new RangeError(`midpoint must be above 0, got ${midpoint}`);
  if (!(spread >= 0 && Number.isFinite(spread)))
    throw new RangeError(`spread must be 0 or more, got ${spread}`);
  const low = (2 * midpoint) / (2 + spread);
  return { low, high: low * (1 + spread) };
}
