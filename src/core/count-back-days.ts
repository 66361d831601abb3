/** A month's credit sales and its days. */
export interface SalesMonth {
  readonly sales: number;
  readonly days: number;
}

/**
 * How many days of sales are still unpaid, counted back from the last month?
 *
 * Variant: count-back. Receivables are taken off the sales of the last month, then of the month before, and so on; the
 * last month reached counts in part. It follows a change of season better than the average over a quarter.
 *
 * @param receivables owed at the end, an amount from 0.
 * @param months the last first; sales zero or above, days above 0.
 * @returns days; undefined where the sales of all months given do not cover the receivables.
 * @throws RangeError on an amount that is negative or not finite, or days not above 0.
 * @see formulas F25.
 * @example countBackDays(150, [{ sales: 100, days: 30 }, { sales: 100, days: 30 }]) // => 45
 */
export function countBackDays(receivables: number, months: readonly SalesMonth[]): number | undefined {
  if (!(Number.isFinite(receivables) && receivables >= 0))
    throw new RangeError(`receivables must be zero or above, got ${receivables}`);
  for (const { sales, days } of months) {
    if (!(Number.isFinite(sales) && sales >= 0))
      throw new RangeError(`sales must be zero or above, got ${sales}`);
    if (!(Number.isFinite(days) && days > 0)) throw new RangeError(`days must be above 0, got ${days}`);
  }
  let left = receivables;
  let counted = 0;
  for (const { sales, days } of months) {
    if (left <= sales) return counted + (sales === 0 ? 0 : (left / sales) * days);
    left -= sales;
    counted += days;
  }
  return left === 0 ? counted : undefined;
}
