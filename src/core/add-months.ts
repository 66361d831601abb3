/**
 * Which day is it some months after another?
 *
 * Variant: the same day of the month; the last day of a month that has no such day. Months of the Gregorian calendar,
 * without hours or time zones.
 *
 * @param day as ISO 8601 writes it, yyyy-mm-dd, a day of the calendar.
 * @param months a whole number, below 0 for earlier days.
 * @throws RangeError on what is no day, months that are not whole, and a year outside 1 to 9999.
 * @see ISO 8601.
 * @example addMonths("2026-11-30", 3) // => "2027-02-28"
 */
export function addMonths(day: string, months: number): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  const count = Number(year) * 12 + Number(month) - 1 + months;
  const [years, monthOfYear] = [Math.floor(count / 12), count - Math.floor(count / 12) * 12];
  if (
    !(Number(month) >= 1 && Number(month) <= 12) ||
    Number(date) < 1 ||
    Number(date) > lastOf(Number(year), Number(month) - 1)
  )
    throw new RangeError(`a day is written yyyy-mm-dd, got ${day}`);
  if (!Number.isInteger(months)) throw new RangeError(`months must be whole, got ${months}`);
  if (years < 1 || years > 9999) throw new RangeError(`the year must be from 1 to 9999, got ${years}`);
  const last = Math.min(Number(date), lastOf(years, monthOfYear));
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(years).padStart(4, "0")}-${two(monthOfYear + 1)}-${two(last)}`;
}

/** The last day of a month counted from 0. */
function lastOf(year: number, month: number): number {
  if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [3, 5, 8, 10].includes(month) ? 30 : 31;
}
