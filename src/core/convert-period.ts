import type { Period, Unit } from "#schema/unit.ts";

const weeksPerYear = 52;

/** The hours and months that convert pay to a year. The reader can change both. */
export type WorkingTime = Readonly<Pick<Unit, "hoursPerWeek" | "monthsPerYear">>;

/**
 * What does an amount for one period correspond to in another?
 *
 * Variant: always through the year. A year is hour × hoursPerWeek × 52, and month × monthsPerYear, so that a 13th
 * month counts. (52 weeks by convention: 35 hours a week are 151.67 hours a month, 40 hours 2,080 a year.)
 *
 * @param amount in any currency; the result has the same one.
 * @param from the period the amount pays for.
 * @param to the period asked for.
 * @param time `hoursPerWeek` and `monthsPerYear`, both above 0.
 * @throws RangeError when hours or months are not above 0.
 * @see US Bureau of Labor Statistics, OEWS technical notes, for 2,080 hours a year.
 * @example convertPeriod(15, "hour", "year", { hoursPerWeek: 35, monthsPerYear: 12 }) // => 27300
 * @example convertPeriod(2400, "month", "year", { hoursPerWeek: 35, monthsPerYear: 13 }) // => 31200
 */
export function convertPeriod(amount: number, from: Period, to: Period, time: WorkingTime): number {
  if (!(time.hoursPerWeek > 0))
    throw new RangeError(`hoursPerWeek must be above 0, got ${time.hoursPerWeek}`);
  if (!(time.monthsPerYear > 0))
    throw new RangeError(`monthsPerYear must be above 0, got ${time.monthsPerYear}`);
  // Multiplying by a factor and dividing by it again can lose the last digit: the same period is the same amount.
  if (from === to) return amount;
  return (amount * perYear(from, time)) / perYear(to, time);
}

/** How many of the period are paid in a year. */
function perYear(period: Period, { hoursPerWeek, monthsPerYear }: WorkingTime): number {
  switch (period) {
    case "hour":
      return hoursPerWeek * weeksPerYear;
    case "month":
      return monthsPerYear;
    case "year":
      return 1;
  }
}
