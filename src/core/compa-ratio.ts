/**
 * What is the ratio of pay to the middle of its range, or to a market figure?
 *
 * Variant: pay divided by the reference. The reference has to be named wherever the ratio is shown: the ratio to a
 * midpoint is not that to a market median. Part-time pay goes through `toFullTime` first, or it seems too low.
 *
 * @param pay at full time; of the reference's currency, period, basis and component; 0 or more.
 * @param reference the midpoint or the market figure.
 * @returns a ratio without unit, 1 where both are the same; undefined where the reference is 0 or less.
 * @throws RangeError on pay below 0 or not finite, and on a reference that is not finite.
 * @see WorldatWork, compensation terms; formulas F3.
 * @example compaRatio(51750, 45000) // => 1.15
 * @example compaRatio(51750, 0) // => undefined
 */
export function compaRatio(pay: number, reference: number): number | undefined {
  if (!(pay >= 0 && Number.isFinite(pay))) throw new RangeError(`pay must be 0 or more, got ${pay}`);
  if (!Number.isFinite(reference)) throw new RangeError(`reference must be finite, got ${reference}`);
  return reference > 0 ? pay / reference : undefined;
}
