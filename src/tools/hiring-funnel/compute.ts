import type { Result } from "#kit/result/result.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * How many people each step of a recruitment takes (F14).
 *
 * Backwards from h hires: N = h ÷ (y1 × y2 × …), rounded up once, at the top. With a certainty α: at each step the least
 * n for which P(Binomial(n, product of the yields from there on) ≥ h) reaches α. Forwards from the people at hand: N × y1
 * × y2 … on average, and the most that is reached with the certainty. A rate that was counted stands for the one typed;
 * its Wilson 95 % interval gives a second plan on its lower bound, which is not combined with the certainty: both are
 * cautious, and together they would be so twice. Cost per hire: (paid to others + hours × cost of an hour) ÷ hires (F15).
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
