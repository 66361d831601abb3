import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "./inputs.ts";
import { sectionsOf } from "./parts/sections.ts";
import { answerOf, noticesOf, questionOf, stepsOf } from "./parts/sentences.ts";
import { valuesOf, type Values } from "./parts/values.ts";

/**
 * Shows what French pay is gross, net before and after income tax, and costs the employer.
 *
 * Net = gross − the employee's contributions; paid = net − taxable net × rate of tax at source, rounded to a euro a year;
 * cost = gross + the employer's contributions, less what lowers them. The rules and rates are those of the official
 * simulator (mon-entreprise, URSSAF), which `kit/net/net-france.ts` asks; nothing of them is repeated here. From another
 * amount the library looks for the gross that gives it. A year is twelve months.
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
