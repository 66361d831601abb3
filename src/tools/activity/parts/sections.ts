import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import { leverTable, ownTable, planTable, referenceTable } from "./tables.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const { plan, levers, own, references } = values;
  if (plan === undefined) return [];
  return [
    { is: "table", id: "plan", table: planTable(values, plan) },
    { is: "plot", id: "days", plot: daysPlot(values, plan.days) },
    ...(levers.length === 0 ? [] : [{ is: "table", id: "levers", table: leverTable(values) } as const]),
    ...(own === undefined ? [] : [{ is: "table", id: "own", table: ownTable(values, own) } as const]),
    ...(references.length === 0
      ? []
      : [
          { is: "table", id: "references", table: referenceTable(values), narrow: true } as const,
          { is: "text", id: "origin", text: { key: "references.origin" }, small: true } as const,
        ]),
  ];
}

/** The days the target takes against those there are. */
function daysPlot({ available }: Values, days: number): PlotSpec {
  const bars = [
    { key: "bar.needed", days },
    { key: "bar.available", days: available },
  ];
  const reading = (key: string, value: number): Phrase => ({
    key: "reading.days",
    values: { name: { phrase: { key } }, days: { number: value, decimals: 1 } },
  });
  return {
    title: { key: "plot.title" },
    lying: true,
    x: { name: { key: "head.days" }, steps: bars.map(({ key }) => ({ key })), from: 0, to: bars.length - 1 },
    y: { name: { key: "unit.days" }, ...fromZero(bars.map((bar) => bar.days)) },
    series: [
      {
        id: "days",
        name: { phrase: { key: "head.days" } },
        drawn: "bars",
        ink: "c1",
        points: bars.map(({ key, days: y }, x) => ({ x, y, reading: reading(key, y) })),
      },
    ],
  };
}
