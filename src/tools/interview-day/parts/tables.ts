import type { Cell, Column, Table } from "#kit/result/table.ts";
import { count, crowd, share } from "./sentences.ts";
import { ways, type Plan, type Values } from "./values.ts";

const number = (head: string, decimals: number): Column => ({
  head: { key: head },
  holds: { is: "number", decimals },
});
const percent = (head: Column["head"]): Column => ({ head, holds: { is: "share", decimals: 0 } });

/** What a day brings: the columns that all tables of plans share, and their cells. */
const dayColumns: readonly Column[] = [
  number("head.served", 1),
  number("head.idle", 1),
  number("head.left-over", 1),
  number("head.waited", 0),
];
const dayCells = ({ day, minutes }: Plan): readonly Cell[] => [
  { number: day.served },
  { number: day.idle },
  { number: day.waiting },
  day.waitedSlotsEach === undefined
    ? { missing: { key: "dash" } }
    : { number: day.waitedSlotsEach * minutes },
];

/** The three ways of the same day side by side. */
export function waysTable({ plans, input }: Values): Table {
  return {
    title: { key: "table.ways" },
    name: { key: "sheet.ways" },
    rowHead: { key: "head.way" },
    columns: [
      number("head.booked-day", 0),
      ...dayColumns,
      percent({ key: "head.nobody" }),
      percent({ key: "head.crowded" }),
    ],
    rows: ways.flatMap((way) => {
      const plan = plans.find((one) => one.way === way);
      if (plan === undefined) return [];
      const { booked, slots, met, nobody, crowded } = plan;
      return [
        {
          head: {
            phrase: {
              key: `row.${way}`,
              values: { booked: count(booked), seats: count(met), slots: count(slots) },
            },
          },
          chosen: way === input.way,
          cells: [{ number: booked * slots }, ...dayCells(plan), { number: nobody }, { number: crowded }],
        },
      ];
    }),
  };
}

export function numbersTable({ byNumber, booked, advised, chosen }: Values): Table | undefined {
  if (byNumber.length === 0) return undefined;
  return {
    title: { key: "table.numbers" },
    name: { key: "sheet.numbers" },
    rowHead: { key: "head.booked" },
    columns: [
      ...dayColumns,
      percent({ key: "head.nobody" }),
      percent({ key: "head.crowd", values: { crowd: crowd(chosen) } }),
      percent({ key: "head.chance-left-over" }),
    ],
    rows: byNumber.map((plan) => ({
      head:
        plan.booked === advised
          ? { phrase: { key: "row.advised", values: { booked: count(advised) } } }
          : count(plan.booked),
      chosen: plan.booked === booked,
      cells: [
        ...dayCells(plan),
        { number: plan.nobody },
        { number: plan.crowded },
        { number: plan.day.chanceLeftOver },
      ],
    })),
  };
}

/** The same plan, if the counted rate were at either end of its interval. */
export function boundsTable({ atBounds, booked }: Values): Table | undefined {
  if (atBounds.length === 0) return undefined;
  return {
    title: { key: "table.bounds", values: { booked: count(booked) } },
    name: { key: "sheet.bounds" },
    rowHead: { key: "head.rate" },
    columns: [...dayColumns, percent({ key: "head.crowded" }), number("head.advised", 0)],
    rows: atBounds.map(({ rate, plan, advised }, index) => ({
      head: {
        phrase: {
          key: ["row.low", "row.counted", "row.high"][index] ?? "row.counted",
          values: { rate: share(rate, 1) },
        },
      },
      chosen: index === 1,
      cells: [...dayCells(plan), { number: plan.crowded }, { number: advised }],
    })),
  };
}
