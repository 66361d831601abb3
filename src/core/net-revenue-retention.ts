import { retentionPeriod, type RetentionPeriod } from "./retention-period.ts";

/**
 * What do the clients held at the start pay at the end, beside what they paid then?
 *
 * Variant: (start − lost − reduced + expanded) / start, of the clients held at the start alone; clients won in the
 * period are in no amount. It may exceed 1 and can hide losses behind growth, so the gross rate stands beside it.
 *
 * @param period amounts of one currency over one period.
 * @returns a share, above 1 where growth outweighs losses; undefined where nothing was held at the start.
 * @throws RangeError on an amount that is negative or not finite, and where more left than was there.
 * @see formulas F25.
 * @example netRevenueRetention({ start: 1000, lost: 50, reduced: 50, expanded: 200 }) // => 1.1
 */
export function netRevenueRetention(period: RetentionPeriod): number | undefined {
  const { start, lost, reduced, expanded } = retentionPeriod(period);
  return start === 0 ? undefined : (start - lost - reduced + expanded) / start;
}
