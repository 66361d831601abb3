/** An amount with the day it took effect, and the last day it is known to apply until. */
export interface DatedRate {
  readonly from: string;
  readonly value: number;
  readonly until?: string | undefined;
}

/**
 * Which of these rates is in force on a day?
 *
 * Variant: the last one that took effect on that day or before it. One whose end is known is not taken beyond it, and
 * none is taken before the first: nothing is extended to days that nobody stated.
 * Unit: that of the rates; days are ISO 8601 (`2026-06-01`).
 * Undefined: before the first rate, and after the end of the last.
 * Reference: architecture.md section 5, "Series".
 *
 * @param rates in any order.
 * @param day the day asked for.
 * @returns the rate, or undefined.
 * @example rateInForce([{ from: "2026-01-01", value: 12.02 }, { from: "2026-06-01", value: 12.31 }], "2026-06-01")?.value // => 12.31
 * @example rateInForce([{ from: "2026-01-01", value: 13.9, until: "2026-12-31" }], "2027-01-01") // => undefined
 */
export function rateInForce(rates: readonly DatedRate[], day: string): DatedRate | undefined {
  const begun = rates.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const [latest] = begun;
  return latest?.until !== undefined && latest.until < day ? undefined : latest;
}
