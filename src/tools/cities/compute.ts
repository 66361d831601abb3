import { noOccupationResult, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payData } from "#kit/pay/pay-data.ts";
import { paySource } from "#kit/pay/names/pay-source.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { casesOf } from "./parts/cases.ts";
import { othersAt } from "./parts/differentials.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { standingOf, type Standing } from "./parts/standing.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Compares pay in several cities with pay in one of them, the base.
 *
 * The geographic differential (F9) is g = pay in the city ÷ pay in the base, for the same job, level, date and
 * statistic: low with low, high with high, a ceiling with a ceiling. The percentage is g − 1 and is never inverted; the
 * index is 100 × g, so the base is 100. Ranks (F7) are among all places that publish the same kind of figure at the
 * level asked for: 1 + the number of places that pay more, so equal figures share a rank. The distribution of those
 * places is described by quantiles of type 7 (F1), in which each place counts once. Zones group the places by index.
 * They are cut at quantiles of the index, so that zones have the same number of places as far as ties allow. For another
 * period all amounts are converted first (F19), which does not change the ratios.
 */
export function compute(input: Input, market: Market): Result<Values | NoOccupation> {
  const data = payData(input, market);
  if (data === undefined) return noOccupationResult(input, market);
  const cases = casesOf(input, data);
  const others = othersAt(cases, cases.level);
  let made: Standing | undefined;
  // Only computed when asked for, because it uses all places and the answer does not need it.
  const standing = (): Standing => (made ??= standingOf(cases, input.zones));
  return {
    values: valuesOf(cases, standing, market),
    question: questionOf(cases),
    answer: answerOf(cases, others),
    notices: noticesOf(cases),
    sections: () => sectionsOf(cases, standing()),
    steps: () => stepsOf(cases, others, standing()),
    sources: [paySource(data, input.role, market)],
  };
}
