import { noOccupationResult, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payData } from "#kit/pay/pay-data.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Where someone's pay stands among published figures.
 *
 * The pay typed is made full-time (÷ the share worked) and brought to the period of the figures (F19); base pay alone or
 * with the variable part, as the figures hold it. Where percentiles are published, its rank is interpolated between them
 * in three ways (F2): linear is shown, the lowest and highest of the three beside it; outside of them there is only a
 * side. Where levels are published, it lies in one, between two or outside of all; a ceiling has no lower bound.
 * Compa-ratio (F3) = pay ÷ the reference named; range penetration (F4) = (pay − low) ÷ (high − low), not clamped. On
 * request the figures are first aged to the day of the pay (F8): amount × (1 + rate)^(days ÷ 365.25).
 */
export function compute(input: Input, market: Market): Result<Values | NoOccupation> {
  const data = payData({ ...input, period: periodOf(input, market) }, market);
  if (data === undefined) return noOccupationResult(input, market);
  const values = valuesOf(input, data, market);
  const { dataset, occupation, vintage } = data;
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    sources: [{ dataset, occupation: occupation.id, vintage: vintage.id }],
  };
}

/** Figures stay in the period they are published for: the pay is what is converted. */
function periodOf({ dataset, payPeriod }: Input, market: Market): Input["payPeriod"] {
  return market.datasets.find(({ id }) => id === dataset)?.unit.period ?? payPeriod;
}
