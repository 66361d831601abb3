/**
 * How much variable pay is guaranteed to someone who starts?
 *
 * Variant: a share of the variable pay at target, for the first months of a year of twelve. It is paid whatever is sold.
 * Unit: the currency of the variable pay.
 *
 * @param variable at target, for a year, 0 or more.
 * @param share that is guaranteed, from 0 to 1.
 * @param months it is guaranteed for, from 0 to 12.
 * @returns an amount, not rounded.
 * @throws RangeError on an amount below 0 or not finite, a share outside [0, 1] or months outside [0, 12].
 * @see our own convention: offers name a share and a number of months.
 * @example guaranteedVariable(12000, 0.5, 6) // => 3000
 */
export function guaranteedVariable(variable: number, share: number, months: number): number {
  if (!(Number.isFinite(variable) && variable >= 0))
    throw new RangeError(`variable must be 0 or more, got ${variable}`);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be from 0 to 1, got ${share}`);
  if (!(months >= 0 && months <= 12)) throw new RangeError(`months must be from 0 to 12, got ${months}`);
  return (variable * share * months) / 12;
}
