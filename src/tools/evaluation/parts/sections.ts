import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import { criteriaTable, lawTable, monthTable, orderTable, referenceTable } from "./tables.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const { laws, references, read, orders } = values;
  const plot = profileOf(values);
  return [
    { is: "table", id: "criteria", table: criteriaTable(values) },
    ...(plot === undefined ? [] : [{ is: "plot", id: "profile", plot } as const]),
    ...(read.rows.length === 0
      ? []
      : [{ is: "table", id: "months", table: monthTable(values), closed: { key: "fold.months" } } as const]),
    ...(orders.rows.length === 0 ? [] : [{ is: "table", id: "orders", table: orderTable(values) } as const]),
    ...(laws.length === 0
      ? [{ is: "text", id: "law", text: { key: "law.unknown" }, small: true } as const]
      : [{ is: "table", id: "law", table: lawTable(values) } as const]),
    ...(references.length === 0
      ? []
      : [
          { is: "table", id: "references", table: referenceTable(values), narrow: true } as const,
          { is: "text", id: "origin", text: { key: "references.origin" }, small: true } as const,
        ]),
  ];
}

/** What was reached of each target; criteria without evidence have no bar. */
function profileOf({ criteria }: Values): PlotSpec | undefined {
  const rated = criteria.flatMap(({ name, ratio }) => (ratio === undefined ? [] : [{ name, ratio }]));
  if (rated.length === 0) return undefined;
  return {
    title: { key: "plot.title" },
    lying: true,
    x: {
      name: { key: "head.criterion" },
      steps: rated.map(({ name }) => ({ key: "name", values: { name } })),
      from: 0,
      to: rated.length - 1,
    },
    y: { name: { key: "unit.of-target" }, ...fromZero([100, ...rated.map(({ ratio }) => ratio * 100)]) },
    series: [
      {
        id: "reached",
        name: { phrase: { key: "head.ratio" } },
        drawn: "bars",
        ink: "c1",
        points: rated.map(({ name, ratio }, x) => ({
          x,
          y: ratio * 100,
          reading: { key: "reading", values: { name, ratio: { percent: ratio, decimals: 0 } } },
        })),
      },
    ],
  };
}
