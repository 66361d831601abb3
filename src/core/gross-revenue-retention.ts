import { retentionPeriod, type RetentionPeriod } from "./retention-period.ts";

/**
 * Which share of the recurring revenue held at the start was still there at the end, without counting any growth?
 *
 * Variant: (start − lost − reduced) / start, of the clients held at the start alone. Price rises and upsells do not
 * count, so it is never above 1. One-off sales are left out of every amount.
 *
 * @param period amounts of one currency over one period; what is expanded plays no part.
 * @returns a share from 0 to 1; undefined where nothing was held at the start.
 * @throws RangeError on an amount that is negative or not finite, and where more left than was there.
 * @see formulas F25.
 * @example grossRevenueRetention({ start: 1200000, lost: 72000, reduced: 36000 }) // => 0.91
 */
export function grossRevenueRetention(period: RetentionPeriod): number | undefined {
  const { start, lost, reduced } = retentionPeriod(period);
  return start === 0 ? undefined : (start - lost - reduced) / start;
}
