import { dayNumber, daysInMonth } from "./days-between.ts";

/**
 * Which day is so many months away?
 *
 * Variant: the same day of a later month, or the last day of that month where it is shorter: one month from 31 January
 * is 28 or 29 February.
 *
 * @param day yyyy-mm-dd, an existing day.
 * @param count whole months, below 0 for an earlier day.
 * @returns yyyy-mm-dd.
 * @throws RangeError as `addDays`, and on a count that is not whole.
 * @see ISO 8601.
 * @example addMonths("2027-08-31", 6) // => "2028-02-29"
 */
export function addMonths(day: string, count: number): string {
  if (dayNumber(day) === undefined || !Number.isInteger(count))
    throw new RangeError(`${day} and ${count} months is no day; months must be whole`);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const months = year * 12 + month - 1 + count;
  const to = { year: Math.floor(months / 12), month: months - 12 * Math.floor(months / 12) + 1 };
  if (to.year < 0 || to.year > 9999)
    throw new RangeError(`${day} and ${count} months is no day of the years 0 to 9999`);
  const parts = [to.month, Math.min(date, daysInMonth(to.year, to.month))];
  return [String(to.year).padStart(4, "0"), ...parts.map((one) => String(one).padStart(2, "0"))].join("-");
}
