/** How output grows: in a straight line from a share to all of it, or share by share, one a month. */
export type RampUp =
  { readonly months: number; readonly from: number } | { readonly shares: readonly number[] };

/**
 * What output is lost while a new person grows into the job?
 *
 * Variant: a straight ramp over so many months loses output · months · (1 − from) / 2; shares month by month lose the
 * sum of output · (1 − share). A share is that of the middle of its month: taken at the end, the loss is understated.
 * That people grow in a straight line is our assumption.
 *
 * @param output of a month at full performance, an amount of any currency, or any other unit; 0 or more.
 * @param ramp `months` 0 or more and `from` from 0 to 1, or `shares` from 0 to 1.
 * @returns what is lost in all, in the unit of the output.
 * @throws RangeError on an output or a time below 0 or not finite, and on a share outside [0, 1].
 * @see Cascio & Boudreau, Investing in People (utility analysis); formulas F15.
 * @example rampUpLoss(5000, { months: 6, from: 0 }) // => 15000
 * @example rampUpLoss(5000, { shares: [0.25, 0.5, 1] }) // => 6250
 */
export function rampUpLoss(output: number, ramp: RampUp): number {
  const months = "shares" in ramp ? ramp.shares.length : ramp.months;
  for (const [name, value] of Object.entries({ output, months }))
    if (!(value >= 0 && Number.isFinite(value)))
      throw new RangeError(`${name} must be 0 or more, got ${value}`);
  const shares = "shares" in ramp ? ramp.shares : [ramp.from];
  for (const share of shares)
    if (!(share >= 0 && share <= 1)) throw new RangeError(`a share must be from 0 to 1, got ${share}`);
  if ("shares" in ramp) return ramp.shares.reduce((lost, share) => lost + output * (1 - share), 0);
  return (output * months * (1 - ramp.from)) / 2;
}
