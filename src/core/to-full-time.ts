/**
 * What would part-time pay be at full time?
 *
 * Variant: proportional. Compare pay with a range or a market figure only after this step: 24,000 at 0.8 is 30,000.
 *
 * @param amount paid for the part time worked, any currency and period; the result has the same ones.
 * @param fullTimeEquivalent the share of full time worked: above 0, 1 is full time.
 * @throws RangeError when the share is not above 0.
 * @example toFullTime(30000, 0.8) // => 37500
 */
export function toFullTime(amount: number, fullTimeEquivalent: number): number {
  if (!(fullTimeEquivalent > 0))
    throw new RangeError(`fullTimeEquivalent must be above 0, got ${fullTimeEquivalent}`);
  return amount / fullTimeEquivalent;
}
