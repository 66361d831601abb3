import { cappedShares } from "#core/capped-shares.ts";
import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { MarketRead } from "../market.ts";
import type { Values } from "../values.ts";
import { nameOf } from "./names.ts";
import type { Weighing } from "./weights.ts";

/** How the sources were weighed, and put together. */
export function blendSteps({ market, input, unit }: Values): readonly Step[] {
  const weighing = market?.weighing;
  const made = weighing?.shares;
  if (market === undefined || weighing === undefined || made === undefined) return [];
  const { references, points } = market;
  const shares: Value = {
    list: references.map((reference, index) => ({
      phrase: {
        key: "share-of",
        values: { source: nameOf(reference, references), share: percent(made[index] ?? 0) },
      },
    })),
    apart: true,
  };
  const sample = points.find(({ amount }) => amount !== undefined);
  return [
    ...(input.weighing === "computed" ? weightSteps(market, weighing, input) : []),
    ...(sample === undefined
      ? []
      : [
          {
            title: { key: "step.blend" },
            text: {
              key: `step.blend.${references[0]?.data.levels.length === 0 ? "mixture" : "mean"}`,
              values: { shares },
            },
            formula: {
              key: "formula.blend",
              values: {
                point: sample.name,
                parts: {
                  list: sample.parts.flatMap(({ amount }) =>
                    amount === undefined ? [] : [{ money: amount, unit }],
                  ),
                  apart: true,
                },
                amount: { money: sample.amount ?? 0, unit: { ...unit, derived: true } },
              },
            },
          } satisfies Step,
        ]),
    {
      title: { key: "step.effective" },
      text: { key: "step.effective.text" },
      formula: {
        key: "formula.effective",
        values: {
          squares: sumOf(
            made.map((share) => ({ phrase: { key: "squared", values: { number: decimal(share, 3) } } })),
          ),
          effective: decimal(weighing.effective ?? 0, 2),
        },
      },
    },
  ];
}

/** Weight = quality × size × recency, each with its numbers; then the cap. */
function weightSteps(
  { references }: MarketRead,
  { weights }: Weighing,
  input: Values["input"],
): readonly Step[] {
  const { sizeBy, halfLife, cap } = input;
  const isDated = weights.some(({ age }) => age !== undefined);
  const before = cappedShares(
    weights.map(({ weight }) => weight),
    1,
  );
  const parts = references.map((reference, index): Value => {
    const { size, age, weight } = weights[index] ?? { size: undefined, age: undefined, weight: 0 };
    const number = decimal(size?.number ?? 0, 0);
    return {
      phrase: {
        key: isDated ? "formula.weight-dated" : "formula.weight",
        values: {
          quality: decimal(reference.asked.quality, 2),
          size: sizeBy === "root" ? { phrase: { key: "root", values: { number } } } : number,
          age: decimal(age ?? 0, 1),
          halfLife: decimal(halfLife ?? 0, 0),
          weight: decimal(weight, 1),
        },
      },
    };
  });
  return [
    {
      title: { key: "step.weights" },
      text: { key: isDated ? "step.weights.dated" : "step.weights.text" },
      formula: { key: "formula.weights", values: { parts: { list: parts, apart: true } } },
    },
    ...(cap === undefined || before === undefined
      ? []
      : [
          {
            title: { key: "step.cap" },
            text: { key: "step.cap.text", values: { cap: percent(cap) } },
            formula: {
              key: "formula.cap",
              values: { shares: { list: before.map(percent), apart: true } },
            },
          } satisfies Step,
        ]),
  ];
}

const percent = (value: number): Value => ({ percent: value, decimals: 1 });
const decimal = (value: number, decimals: number): Value => ({ number: value, decimals });

function sumOf(parts: readonly Value[]): Value {
  const [first = "", ...others] = parts;
  return others.reduce<Value>(
    (before, after) => ({ phrase: { key: "plus", values: { before, after } } }),
    first,
  );
}
