/**
 * How far into its range does pay stand?
 *
 * Variant: (pay − low) / (high − low), **not clamped**: below 0 pay lies under the range, above 1 over it, and both are
 * said in words beside the number. (Some payroll software uses other formulas outside the range.)
 *
 * @param pay at full time; of the range's currency, period, basis and component; finite.
 * @param range its lowest and its highest pay, finite.
 * @returns a share of the range, 0 at its low and 1 at its high; undefined where the high is not above the low.
 * @throws RangeError on a number that is not finite.
 * @see WorldatWork, compensation terms; formulas F4.
 * @example rangePenetration(45000, { low: 36000, high: 54000 }) // => 0.5
 * @example rangePenetration(34200, { low: 36000, high: 54000 }) // => -0.1
 * @example rangePenetration(36000, { low: 36000, high: 36000 }) // => undefined
 */
export function rangePenetration(
  pay: number,
  { low, high }: { readonly low: number; readonly high: number },
): number | undefined {
  for (const [name, value] of Object.entries({ pay, low, high }))
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
  return high > low ? (pay - low) / (high - low) : undefined;
}
