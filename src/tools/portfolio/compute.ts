import type { Result } from "#kit/result/result.ts";
import type { Input } from "./inputs.ts";
import { calendarOf } from "./parts/calendar.ts";
import { managerPaper } from "./parts/paper.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * What became of the clients held a year ago, and what the portfolio rests on now.
 *
 * Of the clients held at the start (F25): gross retention = (start − lost − reduced) ÷ start, net retention adds what
 * expanded, with and without price rises; clients won since count in neither. Segments (F26): sorted by margin or revenue,
 * A while the share before a client (or with it) is under 80 %, B under 95 %, else C. Concentration = Σ squared shares.
 * Health = Σ weight × mark ÷ Σ weight over the signs there are, flagged where one is missing.
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
    papers: values.held.length === 0 ? [] : [managerPaper(values)],
    calendars: calendarOf(values),
    sources: [],
  };
}
