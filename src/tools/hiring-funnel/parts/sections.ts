import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { Cell, Column, NumberHolds, Row, Table } from "#kit/result/table.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Costs, CostsOfStep } from "./costs.ts";
import { count } from "./sentences.ts";
import type { Values } from "./values.ts";

const plainNumber = (decimals: number): NumberHolds => ({ is: "number", decimals });
const hired: Value = { phrase: { key: "hired" } };

export function sectionsOf(values: Values): readonly Section[] {
  const plot = plotOf(values);
  const { costs, plan } = values;
  return [
    ...(plot === undefined ? [] : [{ is: "plot", id: "funnel", plot } as const]),
    { is: "table", id: "numbers", table: numbersTable(values) },
    ...(plan.hasOwn ? [{ is: "table", id: "own", table: ownTable(values) } as const] : []),
    ...(costs === undefined ? [] : [{ is: "table", id: "costs", table: costsTable(values, costs) } as const]),
    { is: "text", id: "assumes", text: { key: "assumes" }, small: true },
  ];
}

/** Horizontal bars: the number at each step on average, and how many more the certainty requires. */
function plotOf({ plan, input }: Values): PlotSpec | undefined {
  const { stages, average, certain } = plan;
  if (average === undefined) return undefined;
  const names = [...stages.map(({ name }) => name), hired];
  const readingOf = (key: string, at: number, number: number): Phrase => ({
    key,
    values: {
      step: names[at] ?? "",
      number: count(number),
      certainty: { percent: input.certainty, decimals: 0 },
    },
  });
  const more = (certain ?? []).flatMap((number, x) => {
    const from = average[x] ?? 0;
    return number > from ? [{ x, y: number, from, reading: readingOf("reading.certain", x, number) }] : [];
  });
  return {
    title: { key: "plot.title" },
    lying: true,
    x: {
      name: { key: "head.step" },
      steps: names.map((name) => ({ key: "name", values: { name } })),
      from: 0,
      to: names.length - 1,
    },
    y: { name: { key: "unit.people" }, ...fromZero([...average, ...(certain ?? [])]) },
    series: [
      {
        id: "average",
        name: { phrase: { key: "head.average" } },
        drawn: "bars",
        ink: "c1",
        points: average.map((y, x) => ({ x, y, reading: readingOf("reading.average", x, y) })),
      },
      ...(more.length === 0
        ? []
        : [
            {
              id: "certain",
              name: certainName(input.certainty),
              drawn: "ranges",
              ink: "ground",
              points: more,
            } as const,
          ]),
    ],
  };
}

function certainName(certainty: number): Value {
  return { phrase: { key: "head.certain", values: { certainty: { percent: certainty, decimals: 0 } } } };
}

function numbersTable({ plan, input }: Values): Table {
  const { stages, average, certain, cautious, hasOwn } = plan;
  const cell = (number: number | undefined): Cell =>
    number === undefined ? { missing: { key: "none" } } : { number };
  const rows = [...stages.map(({ name, rate }) => ({ name, rate })), { name: hired, rate: undefined }];
  return {
    title: { key: "table.numbers" },
    name: { key: "sheet.numbers" },
    unitName: { key: "unit.people" },
    rowHead: { key: "head.step" },
    columns: [
      { head: { key: "head.average" }, holds: plainNumber(1) },
      { head: { key: "name", values: { name: certainName(input.certainty) } }, holds: plainNumber(0) },
      ...(hasOwn ? [{ head: { key: "head.cautious" }, holds: plainNumber(1) }] : []),
      { head: { key: "head.passes" }, holds: { is: "share", decimals: 1 } },
    ],
    rows: rows.map(({ name, rate }, index) => ({
      head: name,
      chosen: index === (input.way === "backwards" ? 0 : stages.length),
      cells: [
        cell(average?.[index]),
        cell(certain?.[index]),
        ...(hasOwn ? [cell(cautious?.[index])] : []),
        rate === undefined ? { missing: { key: "dash" } } : { number: rate },
      ],
    })),
  };
}

/** The reader's counts, with the bounds between which the rate may lie. */
function ownTable({ plan }: Values): Table {
  const share: Column["holds"] = { is: "share", decimals: 1 };
  return {
    title: { key: "table.own" },
    name: { key: "sheet.own" },
    rowHead: { key: "head.step" },
    columns: [
      {
        head: { key: "head.passed" },
        holds: plainNumber(0),
        beside: { head: { key: "head.seen" }, holds: plainNumber(0) },
      },
      { head: { key: "head.rate" }, holds: share },
      { head: { key: "head.low" }, holds: share },
      { head: { key: "head.high" }, holds: share },
    ],
    rows: plan.stages.flatMap(({ name, own, rate }) =>
      own === undefined
        ? []
        : [
            {
              head: name,
              chosen: false,
              cells: [
                { number: own.passed, beside: own.seen },
                { number: rate },
                { number: own.low },
                { number: own.high },
              ],
            },
          ],
    ),
  };
}

function costsTable({ plan, unit }: Values, costs: Costs): Table {
  const money = (head: string): Column => ({ head: { key: head }, holds: { is: "money", unit } });
  const cell = (number: number | undefined): Cell =>
    number === undefined ? { missing: { key: "dash" } } : { number };
  const row = (head: Value, { hours, staff, paid }: CostsOfStep, chosen = true): Row => ({
    head,
    chosen,
    cells: [cell(hours), cell(staff), cell(paid), cell(sumOf(staff, paid, hours))],
  });
  const { totalHours, internal, external } = costs;
  const total: CostsOfStep = {
    hours: totalHours,
    paid: external,
    ...(internal === undefined ? {} : { staff: internal }),
  };
  return {
    title: { key: "table.costs" },
    name: { key: "sheet.costs" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.step" },
    columns: [
      { head: { key: "head.hours" }, holds: plainNumber(1) },
      money("head.staff"),
      money("head.paid"),
      money("head.cost"),
    ],
    rows: [
      ...plan.stages.map(({ name }, index) => row(name, costs.steps[index] ?? {}, false)),
      row({ phrase: { key: "total" } }, total),
      row({ phrase: { key: "per-hire" } }, costs.partsPerHire),
    ],
  };
}

/** Undefined if nothing is paid, or if the cost of an hour is not known: no sum leaves hours out in silence. */
function sumOf(staff: number | undefined, paid: number | undefined, hours = 0): number | undefined {
  if (staff === undefined && (paid === undefined || hours > 0)) return undefined;
  return (staff ?? 0) + (paid ?? 0);
}
