/**
 * What is an amount to the nearest multiple of a step?
 *
 * Variant: half up, as pay structures are rounded to 100 or 500.
 *
 * @param amount 0 or more, finite; the result has the same unit.
 * @param step of the same unit; above 0 and finite.
 * @throws RangeError on an amount below 0, a step of 0 or less, or one that is not finite.
 * @see our own convention for pay structures.
 * @example roundTo(26666.67, 100) // => 26700
 * @example roundTo(250, 500) // => 500
 */
export function roundTo(amount: number, step: number): number {
  if (!(amount >= 0 && Number.isFinite(amount)))
    throw new RangeError(`amount must be 0 or more, got ${amount}`);
  if (!(step > 0 && Number.isFinite(step))) throw new RangeError(`step must be above 0, got ${step}`);
  return Math.round(amount / step) * step;
}
