import type { Result } from "#kit/result/result.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Builds a pay structure from midpoints, and places people in it (F3 to F7).
 *
 * Range: min = 2 × midpoint ÷ (2 + spread), max = min × (1 + spread), rounded once; what is compared is what is rounded.
 * Progression: each midpoint over the one before. Overlap in the definition named, with its amount. People: compa-ratio
 * at full time, group by ratio of sums, and what brings everyone to the minimum of their grade.
 */
export function compute(input: Input): Result<Values> {
  const values = valuesOf(input);
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
