import { payData } from "#kit/pay/pay-data.ts";
import { paySource } from "#kit/pay/names/pay-source.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Finds the level of a person on the role's own scale (F22).
 *
 * It is the highest level whose required criteria are all met, those of the levels below it included. What is only
 * preferred never decides. A person stands between two levels if they have the years of the level above and lack another
 * of its criteria. Beside it stand the published figures of the reader's data set. If its levels are another scale, none
 * of them is proposed: a wage level of the United States, for example, is given to a job, not to a person.
 */
export function compute(input: Input, market: Market): Result<Values> {
  const data = payData(input, market);
  const values = valuesOf(input, data, market);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: [],
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    sources: data === undefined ? [] : [paySource(data, input.role, market)],
  };
}
