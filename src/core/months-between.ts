/**
 * How many whole months is it from one day to another?
 *
 * Variant: months of the Gregorian calendar, without hours or time zones. A month is whole on the same day of a later
 * month: from 30 June to 29 July is 0, to 30 July is 1.
 *
 * @param from a day as ISO 8601 writes it, yyyy-mm-dd.
 * @param to the same day or a later one.
 * @returns a whole number; undefined where `to` is earlier or either is no such text.
 * @see ISO 8601.
 * @example monthsBetween("2026-06-30", "2026-11-26") // => 4
 * @example monthsBetween("2026-11-26", "2026-06-30") // => undefined
 */
export function monthsBetween(from: string, to: string): number | undefined {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first === undefined || last === undefined || to < from) return undefined;
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}

function partsOf(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return day === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}
