/**
 * How many days of training are spent for each person who stays, when some leave after their first calls?
 *
 * Variant: everybody gets the days before the first calls; only those who stay get the days after them.
 *
 * @param before days before the first calls, 0 or more.
 * @param after days after them, for those who stay, 0 or more.
 * @param leaving share of people who leave after the first calls, at least 0 and below 1.
 * @returns days for each person who stays.
 * @throws RangeError on days below 0 or not finite, and on a share outside [0, 1).
 * @see formulas F24: two days against ten.
 * @example trainingDaysPerStayer(2, 8, 0.5) // => 12
 */
export function trainingDaysPerStayer(before: number, after: number, leaving: number): number {
  for (const [name, days] of Object.entries({ before, after }))
    if (!(days >= 0 && Number.isFinite(days)))
      throw new RangeError(`${name} must be a number of days from 0, got ${days}`);
  if (!(leaving >= 0 && leaving < 1))
    throw new RangeError(`leaving must be at least 0 and below 1, got ${leaving}`);
  return before / (1 - leaving) + after;
}
