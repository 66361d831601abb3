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

/** The days on which an item is due, including the last one. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/**
 * When an item is due, counted from the first day at work, or from the day of an interview. Working days are Monday to Friday: public holidays
 * differ by place and are not known here. Weeks are calendar weeks, Monday to Friday; week 1 is the week of
 * the first day and starts on that day. A date some months later that falls on a weekend moves to the
 * following Monday.
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
    return oneDay(isWeekend(later) ? addBusinessDays(later, 1) : later);
  }
  // Days around an interview are those of the calendar: an evening before a Monday is a Sunday.
  if ("day" in timing) return oneDay(addDays(first, timing.day));
  // Day 1 is the first day itself, day -1 the working day before it: there is no day 0.
  return oneDay(addBusinessDays(first, timing.workingDay > 0 ? timing.workingDay - 1 : timing.workingDay));
}

/** Tells whether a day is a Saturday or Sunday. Such a first day is accepted, with a hint. */
export function fallsOnWeekend(start: string): boolean {
  return isWeekend(parseISO(start));
}

function oneDay(date: Date): Span {
  return { from: day(date), until: day(date) };
}

function day(date: Date): string {
  return formatISO(date, { representation: "date" });
}
