/**
 * How many days do clients take to pay, on average?
 *
 * Variant: receivables / credit sales · days. Receivables include value added tax and sales do not: give the tax rate to
 * take it off. An average hides one client who pays late.
 *
 * @param receivables owed at the end of the period, an amount from 0.
 * @param sales on credit in the period, an amount from 0, without tax.
 * @param days of the period, above 0.
 * @param taxRate in the receivables, 0 unless told.
 * @returns days; undefined where nothing was sold.
 * @throws RangeError on an amount or a rate that is negative or not finite, or days not above 0.
 * @see formulas F25.
 * @example daysSalesOutstanding(100, 300, 90) // => 30
 */
export function daysSalesOutstanding(
  receivables: number,
  sales: number,
  days: number,
  taxRate = 0,
): number | undefined {
  for (const [name, value] of Object.entries({ receivables, sales, taxRate }))
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`${name} must be zero or above, got ${value}`);
  if (!(Number.isFinite(days) && days > 0)) throw new RangeError(`days must be above 0, got ${days}`);
  return sales === 0 ? undefined : (receivables / (1 + taxRate) / sales) * days;
}
