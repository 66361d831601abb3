import {
  addBusinessDays,
  addDays,
  addMonths,
  formatISO,
  isWeekend,
  max,
  parseISO,
  startOfISOWeek,
} from "date-fns";
import type { Timing } from "#schema/checklist.ts";

/** The days on which an item falls, the last one included. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/**
 * When an item is due, counted from the first day at work. Working days are Monday to Friday: public holidays differ by
 * place and are not known here. A week is one of the calendar, Monday to Friday; week 1 is that of the first day, and
 * begins with it. A month later that falls on a weekend is the Monday after.
 *
 * @example dueSpan("2027-09-01", { workingDay: 4 }) // → { from: "2027-09-06", until: "2027-09-06" }
 */
export function dueSpan(start: string, timing: Timing): Span {
  const first = parseISO(start);
  if ("week" in timing) {
    const working = isWeekend(first) ? addBusinessDays(first, 1) : first;
    const monday = addDays(startOfISOWeek(working), 7 * (timing.week - 1));
    return { from: day(max([working, monday])), until: day(addDays(monday, 4)) };
  }
  if ("month" in timing) {
    const later = addMonths(first, timing.month);
    return once(isWeekend(later) ? addBusinessDays(later, 1) : later);
  }
  // Day 1 is the first day itself, day -1 the working day before it: there is no day 0.
  return once(addBusinessDays(first, timing.workingDay > 0 ? timing.workingDay - 1 : timing.workingDay));
}

/** Whether a day is one on which most do not work: it is taken for the first day all the same. */
export function fallsOnWeekend(start: string): boolean {
  return isWeekend(parseISO(start));
}

function once(date: Date): Span {
  return { from: day(date), until: day(date) };
}

function day(date: Date): string {
  return formatISO(date, { representation: "date" });
}
