import { addBusinessDays, addDays, addMonths, formatISO, isWeekend, parseISO } from "date-fns";
import type { Timing } from "#schema/checklist.ts";

/** The days on which an item falls, the last one included. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/**
 * When an item is due, counted from the first day at work. Working days are Monday to Friday: public holidays differ by
 * place and are not known here. Week 1 begins on the first day; a month later that falls on a weekend is the Monday after.
 *
 * @example dueSpan("2027-09-01", { workingDay: 4 }) // → { from: "2027-09-06", until: "2027-09-06" }
 */
export function dueSpan(start: string, timing: Timing): Span {
  const first = parseISO(start);
  if ("week" in timing) {
    const from = addDays(first, 7 * (timing.week - 1));
    return { from: day(from), until: day(addDays(from, 6)) };
  }
  if ("month" in timing) {
    const later = addMonths(first, timing.month);
    return once(isWeekend(later) ? addBusinessDays(later, 1) : later);
  }
  // Day 1 is the first day itself, day -1 the working day before it: there is no day 0.
  return once(addBusinessDays(first, timing.workingDay > 0 ? timing.workingDay - 1 : timing.workingDay));
}

function once(date: Date): Span {
  return { from: day(date), until: day(date) };
}

function day(date: Date): string {
  return formatISO(date, { representation: "date" });
}
