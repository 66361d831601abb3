import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { reviewPaper } from "./parts/paper.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Scores an evaluation by weighted criteria, from what was reached month by month (F27).
 *
 * Ratio: what was reached ÷ the target of the months that have evidence. Score: weighted mean of the ratios, each at most
 * 1.5; criteria without evidence are left out and named. Orders held back at the end of a month are asked about where
 * three months running begin with more than twice the mean day of the month before.
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
    papers: [reviewPaper(values)],
    sources: [],
  };
}
