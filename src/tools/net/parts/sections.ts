import type { RowChart } from "#kit/result/row-chart.ts";
import type { Section } from "#kit/result/result.ts";
import type { Column, Table } from "#kit/result/table.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { NetAmount } from "#schema/net-france.ts";
import type { Values } from "./values.ts";

/** From the widest amount to the narrowest. */
const order: readonly NetAmount[] = ["cost", "gross", "net", "paid"];

export function sectionsOf(values: Values): readonly Section[] {
  return [
    { is: "chart", id: "amounts", chart: chartOf(values) },
    { is: "table", id: "periods", table: periodsTable(values), narrow: true },
    { is: "table", id: "contributions", table: contributionsTable(values) },
    { is: "text", id: "covered", text: { key: "covered" }, small: true },
    { is: "text", id: "not-covered", text: { key: "not-covered" }, small: true },
  ];
}

function chartOf(values: Values): RowChart {
  const { unit, input } = values;
  return {
    title: { key: "chart.title" },
    unit,
    unitName: unitName(unit),
    groups: [
      {
        id: "amounts",
        title: { key: "chart.title" },
        rows: order.map((name) => ({
          label: { key: `row.${name}` },
          figure: { kind: "point", value: values[name] } as const,
          chosen: name === input.of,
        })),
      },
    ],
  };
}

const euros = (decimals: number) =>
  ({ currency: "EUR", period: undefined, decimals, derived: false }) as const;

function periodsTable({ answer, input }: Values): Table {
  const column = (period: string): Column => ({
    head: { key: `head.${period}` },
    holds: { is: "money", unit: euros(2) },
    chosen: input.period === period,
  });
  return {
    title: { key: "table.periods" },
    name: { key: "sheet.periods" },
    rowHead: { key: "head.amount" },
    columns: [column("month"), column("year")],
    rows: order.map((name) => ({
      head: { phrase: { key: `row.${name}` } },
      chosen: name === input.of,
      cells: [{ number: answer[name] }, { number: answer[name] * 12 }],
    })),
  };
}

/** What is taken and added, named; parts that are nothing for both are left out. */
function contributionsTable({ answer, input, unit, employee, employer }: Values): Table {
  const times = input.period === "year" ? 12 : 1;
  const holds = { is: "money", unit: { ...euros(2), period: unit.period } } as const;
  const counted = answer.contributions.filter((one) => one.employee !== 0 || one.employer !== 0);
  return {
    title: { key: "table.contributions" },
    name: { key: "sheet.contributions" },
    unitName: unitName(unit),
    rowHead: { key: "head.contribution" },
    columns: [
      { head: { key: "head.employee" }, holds },
      { head: { key: "head.employer" }, holds },
    ],
    rows: [
      ...counted.map((one) => ({
        head: { phrase: { key: `contribution.${one.id}` } },
        chosen: false,
        cells: [{ number: one.employee * times }, { number: one.employer * times }],
      })),
      {
        head: { phrase: { key: "contribution.total" } },
        chosen: true,
        cells: [{ number: employee }, { number: employer }],
      },
    ],
  };
}
