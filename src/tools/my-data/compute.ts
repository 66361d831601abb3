import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Sums up lines of pay by place and level.
 *
 * Each row is used, left out for a reason, or wrong: rows in = used + left out + wrong. A range counts by its middle, and
 * pay of another period is converted (F19). Each cell has the percentiles of its rows, type 7 of Hyndman and Fan (F1):
 * position (n − 1) × p, linear between the two nearest rows. It is withheld if fewer than five contributed or one stands for
 * over a quarter of its rows (F11).
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
    sources: [],
  };
}
