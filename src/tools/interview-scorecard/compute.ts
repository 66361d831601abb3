import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { gridPaper } from "./parts/paper.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, questionOf } from "./parts/sentences.ts";
import { noticesOf } from "./parts/notices.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Puts the sheets of several interviewers together and compares candidates (F17).
 *
 * Rating of a candidate on a competence: the mean of the interviewers' ratings from 1 to 5. Score = Σ weight × rating ÷ Σ
 * weights of the competences that have a rating: one without evidence is left out and told, not counted as a low rating;
 * on a hundred (score − 1) ÷ 4 × 100. Agreement of two interviewers: Cohen's kappa with quadratic weights on what both
 * rated. A lead that one rating one point different would turn is a tie. Where groups are typed: selection rate ÷ the
 * highest (four fifths, 29 CFR 1607.4(D)), with Fisher's exact test.
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
    papers: [gridPaper(values)],
    sources: [],
  };
}
