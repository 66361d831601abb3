import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Converts an amount of one year, currency and period to another (F20).
 *
 * First to the period asked for (F19): year = hour × hours a week × 52, year = month × months paid. Then in two orders:
 * exchange first takes the average rate of the amount's own year, rate of the target ÷ rate of the source in units per US
 * dollar, and multiplies by the target country's prices, Π(1 + yearly change); prices first follows the prices of the
 * source country and exchanges at the rate of the later year. What no series covers is not estimated: the result names
 * the first and last year there are, and goes on with a rate the reader types, compounded by years (F8).
 */
export function compute(input: Input, market: Market): Result<Values> {
  const values = valuesOf(input, market);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values, market),
    steps: () => stepsOf(values),
    sources: [],
  };
}
