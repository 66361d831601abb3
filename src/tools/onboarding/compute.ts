import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { calendarOf } from "./parts/calendar.ts";
import { papersOf } from "./parts/papers.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Puts the tasks of an onboarding on days, from the week before the first day to the sixth month, and says what the
 * start costs.
 *
 * Days: each task falls on its earliest day or the given number of working days after those it depends on, whichever is
 * later; a task that was moved takes those after it along. Weekends, public holidays and days off are free. Cost of the
 * start: lost output of a straight ramp (F15), the mentor's hours, and the cost per hire. First training: days for each
 * person who stays, long and short (F24).
 */
export function compute(input: Input, market: Market): Result<Values> {
  const values = valuesOf(input, market);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    papers: papersOf(values),
    calendars: [calendarOf(values)],
    sources: [],
  };
}
