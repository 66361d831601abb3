import { trainingDaysPerStayer } from "./training-days-per-stayer.ts";

/**
 * From which share of leavers does a short first training cost as many days as a long one?
 *
 * Variant: the long form gives all its days before the first calls; the short form gives some before and the rest after,
 * to those who stay. Cost is counted in days of training for each person who stays.
 *
 * @param long days of the long form, above `short`.
 * @param short days of the short form before the first calls, above 0.
 * @param leavingLong share who leave after the long form, at least 0 and below 1.
 * @returns the share of leavers after the short form at which both cost the same.
 * @throws RangeError on days that are not in that order, and on what `trainingDaysPerStayer` refuses.
 * @see formulas F24.
 * @example equalLeavingShare(10, 2, 0) // => 0
 */
export function equalLeavingShare(long: number, short: number, leavingLong: number): number {
  if (!(short > 0 && long > short))
    throw new RangeError(`long must be above short, and short above 0; got ${long} and ${short}`);
  const spent = trainingDaysPerStayer(long, 0, leavingLong);
  return 1 - short / (spent - (long - short));
}
