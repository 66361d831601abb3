import { noOccupationResult, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payData } from "#kit/pay/pay-data.ts";
import { paySource } from "#kit/pay/names/pay-source.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { casesOf, valuesOf, type Values } from "./parts/cases.ts";
import { contextSection, contextSources } from "./parts/context.ts";
import { chartOf } from "./parts/chart.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { tableOf } from "./parts/table.ts";

/**
 * Finds the published pay of an occupation in a place at a level.
 *
 * The figure is looked up by occupation, place, level and vintage. If the data set has none, a wider figure that it
 * publishes itself is used, and a notice says so. A ceiling gets a derived floor: the published top of the level below
 * in the same place, if the levels of the data set are contiguous. For another period every amount is converted:
 * year = hour × hours a week × 52; year = month × months paid (F19).
 */
export function compute(input: Input, market: Market): Result<Values | NoOccupation> {
  const data = payData(input, market);
  if (data === undefined) return noOccupationResult(input, market);
  const cases = casesOf(input, data);
  const values = valuesOf(cases, input.town, market);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => [
      { is: "chart", id: "chart", chart: chartOf(cases) },
      { is: "table", id: "table", table: tableOf(cases) },
      ...contextSection(values.context),
    ],
    steps: () => stepsOf(values, cases),
    sources: [paySource(data, input.role, market), ...contextSources(values.context)],
  };
}
