import { amountsOf } from "#core/amounts-of.ts";
import type { Step } from "#kit/result.ts";
import type { Values } from "../compute.ts";
import { questionOf, statisticOf } from "./sentences.ts";

/** How the figure was found, read and, where it was, changed. */
export function stepsOf(values: Values): readonly Step[] {
  return [lookUp(values), ...kind(values), ...floor(values), convert(values)];
}

function lookUp(values: Values): Step {
  const { answer, dataset } = values;
  return {
    title: { key: "step.look-up" },
    text: {
      key: `step.look-up.${answer.found}`,
      values: {
        question: { phrase: questionOf(values) },
        dataset: { names: dataset.title },
        found: answer.found === "nothing" ? "" : { names: answer.place.names },
      },
    },
  };
}

function kind({ answer, publishedUnit }: Values): readonly Step[] {
  if (answer.found === "nothing") return [];
  const { figure } = answer;
  return [
    {
      title: { key: "step.kind" },
      formula: {
        key: "step.kind.formula",
        values: { kind: { phrase: { key: `kind.${figure.kind}` } }, figure: { figure, unit: publishedUnit } },
      },
      text: {
        key: `step.kind.${figure.kind}`,
        values: figure.kind === "point" ? { statistic: statisticOf(figure) } : {},
      },
    },
  ];
}

function floor({ floor: inferred, level, unit }: Values): readonly Step[] {
  if (inferred === undefined || level === undefined) return [];
  return [
    {
      title: { key: "step.floor" },
      formula: {
        key: "step.floor.formula",
        values: {
          level: { names: level.name, within: true },
          below: { names: inferred.below.name, within: true },
          floor: { money: inferred.amount, unit: { ...unit, derived: true } },
        },
      },
      text: { key: "step.floor.text" },
    },
  ];
}

/** The conversion with the reader's numbers in it, on the highest amount of the figure. */
function convert({ input, answer, figure, unit, publishedUnit }: Values): Step {
  const title = { key: "step.convert" };
  if (!unit.derived || answer.found === "nothing" || figure === undefined) {
    return { title, text: { key: "step.convert.none" } };
  }
  const conversion = `${publishedUnit.period}-${unit.period}`;
  const from = amountsOf(answer.figure).at(-1);
  const to = amountsOf(figure).at(-1);
  const text = { key: `step.convert.${conversion}` };
  if (from === undefined || to === undefined) return { title, text };
  return {
    title,
    formula: {
      key: `formula.${conversion}`,
      values: {
        from: { money: from, unit: publishedUnit },
        to: { money: to, unit },
        hours: { number: input.hours },
        months: { number: input.months },
      },
    },
    text,
  };
}
