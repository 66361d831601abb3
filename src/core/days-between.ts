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

/**
 * The number of a day, counted from 1 March of the year 0 of the Gregorian calendar, which is 1.
 *
 * @param text yyyy-mm-dd.
 * @returns a whole number; undefined where the text is no day.
 * @see Hinnant, chrono-compatible low-level date algorithms.
 * @example dayNumber("0000-03-02") // => 2
 */
export function dayNumber(text: string): number | undefined {
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

/**
 * The day of a number, as `dayNumber` counts.
 *
 * @param number a whole number.
 * @returns yyyy-mm-dd; undefined outside the years 0 to 9999, and for a number that is not whole.
 * @see Hinnant, chrono-compatible low-level date algorithms.
 * @example dayOfNumber(2) // => "0000-03-02"
 */
export function dayOfNumber(number: number): string | undefined {
  if (!Number.isInteger(number)) return undefined;
  // Counted in whole cycles of 400 years, in which the calendar repeats itself.
  const era = Math.floor((number - 1) / 146_097);
  const ofEra = number - 1 - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (year < 0 || year > 9999) return undefined;
  return [String(year).padStart(4, "0"), ...[month, day].map((one) => String(one).padStart(2, "0"))].join(
    "-",
  );
}

/**
 * How many days a month has.
 *
 * @param year of the Gregorian calendar.
 * @param month from 1 to 12.
 * @example daysInMonth(2028, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
