/**
 * What does an amount paid in one place correspond to in another?
 *
 * Variant: amount · g_to / g_from, both differentials against the same reference place. Going back is the same
 * conversion with the sides changed; **a percentage is never inverted** (−20 % is undone by +25 %).
 *
 * @param amount paid in the first place, any currency and period; the result has the same ones.
 * @param fromDifferential g of the first place (1 for the reference itself); above 0.
 * @param toDifferential g of the second place; above 0.
 * @throws RangeError when a differential is not above 0.
 * @see WorldatWork, geographic pay policy studies.
 * @example convertByDifferential(40000, 0.8, 1) // => 50000
 */
export function convertByDifferential(
  amount: number,
  fromDifferential: number,
  toDifferential: number,
): number {
  if (!(fromDifferential > 0))
    throw new RangeError(`fromDifferential must be above 0, got ${fromDifferential}`);
  if (!(toDifferential > 0)) throw new RangeError(`toDifferential must be above 0, got ${toDifferential}`);
  return (amount * toDifferential) / fromDifferential;
}
