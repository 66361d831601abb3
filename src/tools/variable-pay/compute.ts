import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { planPaper } from "./parts/plan-paper.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Computes what a plan of variable pay pays (F13).
 *
 * Base rate = target ÷ quota. Marginal tiers pay each part of the sales at the rate of its tier; retroactive ones pay all
 * of them at the rate of the tier reached. Nothing is paid under the threshold; the cap bounds the sum. The plan keeps
 * its promise if the payout at quota is the target: where it is not, the notice says what breaks it. Expected cost: the
 * mean payout over a triangle of attainments, exact between the bends of the curve, or over the attainments pasted.
 */
export function compute(input: Input, market: Market): Result<Values> {
  const values = valuesOf(input);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values, market),
    steps: () => stepsOf(values),
    papers: [planPaper(values)],
    sources: [],
  };
}
