import { noOccupationResult, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { paySource } from "#kit/pay/names/pay-source.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import type { Reference } from "./parts/blend/reference.ts";
import { marketOf } from "./parts/market.ts";
import { sectionsOf } from "./parts/sections.ts";
import { noticesOf } from "./parts/notices.ts";
import { answerOf, questionOf } from "./parts/sentences.ts";
import { staffPaper } from "./parts/staff-paper.ts";
import { stepsOf } from "./parts/steps.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Builds a pay structure from midpoints, and places people in it (F3 to F10).
 *
 * Midpoints: published levels or percentiles of a place, aged to the day asked for (F8) and blended with up to three
 * other sources if asked (F10: percentiles through the mixture of the distributions, means by weight; shares typed, or
 * quality × size × 0.5^(age ÷ half-life) under a cap; Kish's effective number says how many sources that comes to); or
 * an even step; or typed. Range: min = 2 × midpoint ÷ (2 + spread), max = min × (1 + spread), rounded once; what is compared is what is
 * rounded. Progression: each midpoint over the one before. Overlap in the definition named, with its amount. Zones: pay
 * of a place ÷ pay of the place of the structure (F9). People: compa-ratio at full time, group by ratio of sums, and
 * what brings everyone to the minimum of their grade.
 */
export function compute(input: Input, market: Market): Result<Values | NoOccupation> {
  const read = input.way === "market" ? marketOf(input, market) : undefined;
  if (input.way === "market" && read === undefined) return noOccupationResult(input, market);
  const values = valuesOf(input, read, market);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    sections: () => sectionsOf(values),
    steps: () => stepsOf(values),
    papers: values.bands.length === 0 ? [] : [staffPaper(values)],
    sources: sourcesOf(read?.references ?? []).map(({ data }) => paySource(data, input.role, market)),
  };
}

/** Two places of one occupation and data set have one source. */
function sourcesOf(references: readonly Reference[]): readonly Reference[] {
  return references.filter(
    ({ data }, index) =>
      references.findIndex(
        (other) =>
          other.data.dataset.id === data.dataset.id &&
          other.data.occupation.id === data.occupation.id &&
          other.data.vintage.id === data.vintage.id,
      ) === index,
  );
}
