import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { isConverted, rowsOf, type Row } from "./parts/cases.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";

export interface Values {
  readonly input: Input;
  readonly rows: readonly Row[];
  /** For the worked examples: the converted amounts, and the ratios to the base, of the places that have one. */
  readonly amounts: readonly number[];
  readonly ratios: readonly number[];
  readonly refused: readonly string[];
}

/**
 * Sets pay of a role in several countries side by side, each figure as its publisher gives it.
 *
 * On request each is converted: first to the period asked for (F19), year = hour × hours a week × 52 and
 * year = month × months paid; then to the currency, at the average rate of its own survey year (F20):
 * amount × rate of the target ÷ rate of its own currency, both in units per US dollar. The difference to the base is the
 * geographic differential (F9). Gross and net, base and total, a mean and a median are not compared; what a source does
 * not state makes a comparison approximate, and the result says which.
 */
export function compute(input: Input, market: Market): Result<Values> {
  const pay = market.pay(input.role);
  if (pay === undefined) throw new Error(`The pay of ${input.role} was not loaded before computing.`);
  const rows = rowsOf(input, pay);
  return {
    values: {
      input,
      rows,
      amounts: rows.flatMap(({ converted }) => (isConverted(converted) ? [converted.amount] : [])),
      ratios: rows.flatMap(({ ratio }) => ratio ?? []),
      refused: rows.flatMap(({ refused }) => refused),
    },
    question: questionOf(rows),
    answer: answerOf(rows, input),
    notices: [],
    sections: () => sectionsOf(rows, input),
    steps: () => stepsOf(rows, input),
    sources: [],
  };
}
