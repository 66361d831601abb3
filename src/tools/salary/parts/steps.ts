import { convertStep } from "#kit/pay/convert-step.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Step } from "#kit/result/result.ts";
import { statisticOf } from "#kit/pay/statistic.ts";
import type { Cases, Values } from "./cases.ts";
import { questionOf } from "./sentences.ts";

/** How the figure was found, how to read it, and how it was converted if it was. */
export function stepsOf(values: Values, cases: Cases): readonly Step[] {
  const { answer } = values;
  const published = answer.found === "nothing" ? undefined : answer.figure;
  return [lookUp(values), ...kind(values), ...floor(values), convertStep(cases, published)];
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
          level: levelWithin(level),
          below: levelWithin(inferred.below),
          floor: { money: inferred.amount, unit: { ...unit, derived: true } },
        },
      },
      text: { key: "step.floor.text" },
    },
  ];
}
