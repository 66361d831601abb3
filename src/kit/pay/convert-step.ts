import { amountsOf } from "#core/amounts-of.ts";
import type { Figure } from "#schema/figure.ts";
import type { PayData } from "./pay-data.ts";
import type { Step } from "../result/result.ts";

/**
 * The step that shows how amounts were converted to the period asked for. It uses the reader's numbers and
 * the highest amount of one figure as the example.
 */
export function convertStep(data: PayData, published: Figure | undefined): Step {
  const { unit, publishedUnit, time } = data;
  const title = { key: "step.convert" };
  if (!unit.derived || published === undefined) return { title, text: { key: "step.convert.none" } };
  const conversion = `${publishedUnit.period}-${unit.period}`;
  const text = { key: `step.convert.${conversion}` };
  const from = amountsOf(published).at(-1);
  const to = amountsOf(data.convert(published)).at(-1);
  if (from === undefined || to === undefined) return { title, text };
  return {
    title,
    formula: {
      key: `formula.${conversion}`,
      values: {
        from: { money: from, unit: publishedUnit },
        to: { money: to, unit },
        hours: { number: time.hoursPerWeek },
        months: { number: time.monthsPerYear },
      },
    },
    text,
  };
}
