import type { Section } from "#kit/result/result.ts";
import { costTable, trainingTable } from "./cost-tables.ts";
import { planTable } from "./plan-tables.ts";
import { freeTable, goalTable, lawTable } from "./tables.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const { file, laws, costs, holidays } = values;
  return [
    { is: "table", id: "plan", table: planTable(values) },
    ...(values.weekly.length === 0
      ? []
      : [
          {
            is: "text",
            id: "weekly",
            text: {
              key: "weekly",
              values: {
                count: { number: values.weekly.length },
                from: { day: values.weekly[0] ?? "" },
                until: { day: values.weekly.at(-1) ?? "" },
              },
            },
            small: true,
          } as const,
        ]),
    { is: "table", id: "goals", table: goalTable(values) },
    ...(holidays.length === 0
      ? []
      : [{ is: "table", id: "free", table: freeTable(values), closed: { key: "fold.free" } } as const]),
    ...(file === undefined
      ? []
      : [
          {
            is: "text",
            id: "holidays",
            text: {
              key: "holidays.source",
              values: {
                name: file.source.name,
                url: file.source.url.replace("https://", ""),
                licence: file.source.licence,
              },
            },
            small: true,
          } as const,
        ]),
    ...(laws.length === 0 ? [] : [{ is: "table", id: "law", table: lawTable(values) } as const]),
    {
      is: "group",
      id: "cost",
      title: { key: "title.cost" },
      sections: [
        { is: "table", id: "start", table: costTable(costs, values.input), narrow: true },
        ...(costs.training === undefined
          ? [{ is: "text", id: "training", text: { key: "training.none" } } as const]
          : [
              {
                is: "table",
                id: "training",
                table: trainingTable(costs.training, values.input),
                narrow: true,
              } as const,
              {
                is: "text",
                id: "equal",
                text: {
                  key: costs.training.equalAt > 0 ? "training.equal" : "training.never",
                  values: { share: { percent: costs.training.equalAt, decimals: 1 } },
                },
              } as const,
            ]),
        { is: "text", id: "example", text: { key: "cost.example" }, small: true },
      ],
    },
  ];
}
