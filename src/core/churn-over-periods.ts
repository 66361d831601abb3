/**
 * Which share leaves over several periods, if the same share of those who are left leaves in each?
 *
 * Variant: 1 − (1 − churn)^periods. Adding the shares up would count people who had already left.
 *
 * @param churn the share that leaves in one period, from 0 to 1.
 * @param periods how many, a whole number from 1.
 * @returns a share from 0 to 1.
 * @throws RangeError on a share outside [0, 1], or a number of periods that is not whole or below 1.
 * @see formulas F25.
 * @example churnOverPeriods(0.5, 2) // => 0.75
 */
export function churnOverPeriods(churn: number, periods: number): number {
  if (!(churn >= 0 && churn <= 1)) throw new RangeError(`churn must be from 0 to 1, got ${churn}`);
  if (!Number.isInteger(periods) || periods < 1)
    throw new RangeError(`periods must be a whole number from 1, got ${periods}`);
  return 1 - (1 - churn) ** periods;
}
