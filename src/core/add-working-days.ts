import { addDays } from "./add-days.ts";

/** Whether a day is free: a weekend, a public holiday, leave. Days are as ISO 8601 writes them, yyyy-mm-dd. */
export type IsFree = (day: string) => boolean;

/**
 * Which day is so many working days away?
 *
 * Variant: 0 is the day itself, or the next working day if it is free; from there, n working days later or earlier. A
 * day before is counted back from the day itself.
 * Unit: whole days of the Gregorian calendar, without hours or time zones.
 *
 * @param day yyyy-mm-dd, an existing day.
 * @param count a whole number, at most 10,000 either way.
 * @param isFree which days are not worked; weekends are not free by themselves.
 * @returns yyyy-mm-dd.
 * @throws RangeError on a text that is no day, a count that is not whole or too large, or where no working day comes
 * within 10,000 days.
 * @see ISO 8601; our own convention for the days themselves.
 * @example addWorkingDays("2027-09-03", 1, (day) => day.endsWith("04") || day.endsWith("05")) // => "2027-09-06"
 * @example addWorkingDays("2027-09-03", -1, () => false) // => "2027-09-02"
 */
export function addWorkingDays(day: string, count: number, isFree: IsFree): string {
  if (!Number.isInteger(count) || Math.abs(count) > 10_000)
    throw new RangeError(`count must be a whole number from -10000 to 10000, got ${count}`);
  let at = day;
  let free = 0;
  const step = (by: 1 | -1): void => {
    at = addDays(at, by);
    free = isFree(at) ? free + 1 : 0;
    if (free >= 10_000) throw new RangeError("no working day within 10,000 days");
  };
  if (count >= 0) {
    addDays(day, 0);
    if (isFree(at))
      do step(1);
      while (free > 0);
  }
  for (let left = Math.abs(count); left > 0;) {
    step(count > 0 ? 1 : -1);
    if (free === 0) left -= 1;
  }
  return at;
}
