import type { Result } from "#kit/result/result.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Computes how many people are needed at each step of a recruitment (F14).
 *
 * Backwards from h hires: N = h ÷ (y1 × y2 × …), rounded up once, at the top. With a certainty α: at each step the
 * smallest n for which P(Binomial(n, product of the yields from there on) ≥ h) reaches α. Forwards from a given number of
 * people: N × y1 × y2 … on average, and the largest number reached with the certainty. A rate from the reader's own
 * counts replaces the typed one. The lower bound of its Wilson 95 % interval gives a second plan. That plan is not
 * combined with the certainty, because both add a safety margin and the two would add up.
 * Cost per hire: (paid to others + hours × cost of an hour) ÷ hires (F15).
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
    sources: [],
  };
}
