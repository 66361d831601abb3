/**
 * How many days is it from one day to another?
 *
 * Variant: whole days of the Gregorian calendar, carried back before its beginning, without hours or time zones: from a
 * day to the next is 1. Days are counted from 1 March of the year 0, so that a leap day is the last of its year.
 *
 * @param from a day as ISO 8601 writes it, yyyy-mm-dd.
 * @param to another.
 * @returns a whole number, below 0 where `to` is the earlier one; undefined where either is no day of the calendar.
 * @see ISO 8601; Hinnant, chrono-compatible low-level date algorithms.
 * @example daysBetween("2025-04-01", "2026-11-23") // => 601
 * @example daysBetween("2024-03-01", "2024-02-28") // => -2
 * @example daysBetween("2025-02-29", "2025-03-01") // => undefined
 */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === undefined || last === undefined ? undefined : last - first;
}

/** The number of the day, counted from 1 March of the year 0. */
function dayNumber(text: string): number | undefined {
  const [, years, months, days] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const monthsSinceMarch = (month + 9) % 12;
  const yearFromMarch = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  // From March on, months have 31, 30, 31, 30, 31 days, again and again: 153 in five.
  const daysBefore = Math.floor((153 * monthsSinceMarch + 2) / 5);
  return 365 * yearFromMarch + leapDays + daysBefore + day;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
