import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Counts back from a sales target to contracts, prospects and meetings, against the days there are (F23).
 *
 * Contracts = target ÷ average contract, rounded up once; prospects and meetings by multiplying; days = meetings ÷
 * meetings a day; load = days ÷ days available. A win rate from the reader's counts takes the place of the typed rate,
 * with the plans at the bounds of its Wilson interval. Over a load of 1, what each lever alone would have to be.
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
