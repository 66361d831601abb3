import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export function stepsOf({ criteria, score, evidence }: Values): readonly Step[] {
  const rated = criteria.filter(({ ratio, weight }) => ratio !== undefined && weight > 0);
  const terms: Value = {
    list: rated.map(({ weight, ratio = 0 }) => ({
      phrase: {
        key: "formula.term",
        values: {
          weight: { number: weight, decimals: 1 },
          ratio: { percent: Math.min(ratio, 1.5), decimals: 1 },
        },
      },
    })),
    apart: true,
  };
  return [
    { title: { key: "step.ratio" }, text: { key: "step.ratio.text" } },
    {
      title: { key: "step.score" },
      text: { key: "step.score.text" },
      ...(score === undefined
        ? {}
        : {
            formula: {
              key: "formula.score",
              values: {
                terms,
                weights: { number: rated.reduce((sum, { weight }) => sum + weight, 0), decimals: 1 },
                score: { percent: score, decimals: 1 },
                evidence: { percent: evidence, decimals: 0 },
              },
            },
          }),
    },
    { title: { key: "step.orders" }, text: { key: "step.orders.text" } },
  ];
}
