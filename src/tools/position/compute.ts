import { noOccupationResult, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payData } from "#kit/pay/pay-data.ts";
import { paySource } from "#kit/pay/names/pay-source.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Compares one person's pay with published figures.
 *
 * The pay entered is converted to full-time (÷ the share worked) and to the period of the figures (F19). The variable
 * part is only included if the figures include it. If percentiles are published, the rank of the pay is interpolated
 * between them by three methods (F2): the linear result is shown, with the lowest and highest of the three beside it.
 * Beyond the outermost percentiles, the result only says that the pay is below or above them. If levels are published,
 * the pay lies in one, between two or outside all of them; a ceiling has no lower bound. Compa-ratio (F3) = pay ÷ the
 * reference named; range penetration (F4) = (pay − low) ÷ (high − low), not clamped. On request the figures are first
 * aged to the date of the pay (F8): amount × (1 + rate)^(days ÷ 365.25).
 */
export function compute(input: Input, market: Market): Result<Values | NoOccupation> {
  const data = payData({ ...input, period: periodOf(input, market) }, market);
  if (data === undefined) return noOccupationResult(input, market);
  const values = valuesOf(input, data, market);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    sources: [paySource(data, input.role, market)],
  };
}

/** Figures stay in the period they are published for. The reader's pay is converted instead. */
function periodOf({ dataset, payPeriod }: Input, market: Market): Input["payPeriod"] {
  return market.datasets.find(({ id }) => id === dataset)?.unit.period ?? payPeriod;
}
