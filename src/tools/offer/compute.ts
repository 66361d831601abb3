import { paySource } from "#kit/pay/names/pay-source.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { offerPaper } from "./parts/paper.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Places an offer in its band, in the market and among colleagues, and says what the first year pays.
 *
 * Band: compa-ratio (F3) = base ÷ midpoint; place (F4) = (base − low) ÷ (high − low), not clamped. Market: the percentile
 * is interpolated between those published (F2, linear), and not beyond them; where one number is published, the ratio to
 * it. Base pay is compared with figures of base pay, base and variable at target with all others. Colleagues: rank in the
 * sample (F1, type 7), pay at full time. Guarantee = variable × share × months ÷ 12.
 */
export function compute(input: Input, market: Market): Result<Values> {
  const values = valuesOf(input, market);
  const { data } = values.market ?? {};
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    papers: [offerPaper(values)],
    sources: data === undefined ? [] : [paySource(data, input.role, market)],
  };
}
