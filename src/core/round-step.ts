/**
 * Which step between the marks of a scale reads well, and is no smaller than asked?
 *
 * Variant: the smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is at least the step asked for.
 *
 * @param atLeast of any unit; above 0 and finite. The result has the same unit, and is at most twice as large.
 * @throws RangeError when `atLeast` is not above 0 or not finite.
 * @see our own convention for axes and classes.
 * @example roundStep(17) // => 20
 * @example roundStep(0.0021) // => 0.0025
 */
export function roundStep(atLeast: number): number {
  if (!(atLeast > 0) || !Number.isFinite(atLeast)) {
    throw new RangeError(`atLeast must be above 0 and finite, got ${atLeast}`);
  }
  const power = Math.floor(Math.log10(atLeast));
  // Powers of ten below 1 are not exact, those above are: dividing by one gives the number its digits say.
  const scaled = (factor: number): number => (power < 0 ? factor / 10 ** -power : factor * 10 ** power);
  return [1, 2, 2.5, 5, 10].map(scaled).find((step) => step >= atLeast) ?? scaled(20);
}
