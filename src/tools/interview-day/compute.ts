import type { Result } from "#kit/result/result.ts";
import type { Input } from "./inputs.ts";
import { calendarOf } from "./parts/calendar.ts";
import { papersOf } from "./parts/papers.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Plans a day of interviews to which some of those invited do not come (F21).
 *
 * With n booked a slot who each come with probability p, and m met a slot: arrivals A ~ Bin(n, p), and whoever is not met
 * waits for the next slot, Q(t + 1) = max(0, Q(t) + A(t) − m). Exact, by the distribution of Q from slot to slot. The
 * number advised is the greatest n with P(A > m) within the tolerance. Single booking is n = m; a group interview is the
 * same with m seats and sessions for slots. Own counts replace the rate, and the plan is shown at both ends of their
 * Wilson 95 % interval.
 */
export function compute(input: Input): Result<Values> {
  const values = valuesOf(input);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    papers: papersOf(values),
    calendars: calendarOf(values),
    sources: [],
  };
}
