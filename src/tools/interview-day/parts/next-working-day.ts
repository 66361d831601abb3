import { addDays, isWeekend } from "#core/add-days.ts";

/** The day after, or the Monday after a weekend. Public holidays are the reader's to see. */
export function nextWorkingDay(day: string): string {
  const next = addDays(day, 1);
  return isWeekend(next) ? nextWorkingDay(next) : next;
}
