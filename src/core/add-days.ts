import { dayNumber, dayOfNumber } from "./days-between.ts";

/**
 * Which day is so many days of the calendar away?
 *
 * @param day yyyy-mm-dd, an existing day of the Gregorian calendar.
 * @param count a whole number, below 0 for an earlier day.
 * @returns yyyy-mm-dd.
 * @throws RangeError on a text that is no day, a count that is not whole, or a year outside 0 to 9999.
 * @see ISO 8601.
 * @example addDays("2028-02-28", 1) // => "2028-02-29"
 */
export function addDays(day: string, count: number): string {
  const number = dayNumber(day);
  const found = number === undefined ? undefined : dayOfNumber(number + count);
  if (found === undefined) throw new RangeError(`${day} and ${count} days is no day of the years 0 to 9999`);
  return found;
}

/**
 * Is a day a Saturday or a Sunday?
 *
 * @param day yyyy-mm-dd, an existing day of the Gregorian calendar.
 * @throws RangeError on a text that is no day.
 * @see ISO 8601, day of the week.
 * @example isWeekend("2026-11-28") // => true
 */
export function isWeekend(day: string): boolean {
  return weekday(day) >= 6;
}

/**
 * Which day of the week is a day? Monday is 1 and Sunday 7.
 *
 * @param day yyyy-mm-dd, an existing day of the Gregorian calendar.
 * @throws RangeError on a text that is no day.
 * @see ISO 8601, day of the week.
 * @example weekday("2026-11-27") // => 5
 */
export function weekday(day: string): number {
  const number = dayNumber(day);
  if (number === undefined) throw new RangeError(`${day} is no day`);
  // 1 March of the year 0 was a Wednesday.
  return ((((number + 1) % 7) + 7) % 7) + 1;
}
