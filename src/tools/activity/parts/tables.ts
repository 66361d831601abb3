import type { Cell, Column, Row, Table } from "#kit/result/table.ts";
import { leverValue } from "./sentences.ts";
import type { Values } from "./values.ts";

const numbers = (head: string, decimals: number): Column => ({
  head: { key: head },
  holds: { is: "number", decimals },
});
const text = (head: string): Column => ({ head: { key: head }, holds: { is: "text" } });

/** Contracts, prospects and meetings in the year, a month, a week and a day of those available. */
export function planTable({ available }: Values, plan: NonNullable<Values["plan"]>): Table {
  const weeks = available / 5;
  const row = (key: string, number: number, chosen = false): Row => ({
    head: { phrase: { key } },
    chosen,
    cells: [{ number }, { number: number / 12 }, { number: number / weeks }, { number: number / available }],
  });
  return {
    title: { key: "table.plan" },
    name: { key: "sheet.plan" },
    rowHead: { key: "head.what" },
    columns: [
      numbers("head.year", 0),
      numbers("head.month", 1),
      numbers("head.week", 1),
      numbers("head.day", 2),
    ],
    rows: [
      row("row.contracts", plan.contracts),
      row("row.prospects", plan.prospects),
      row("row.meetings", plan.meetings, true),
    ],
  };
}

/** What each lever alone would have to be, the smallest change first. */
export function leverTable(values: Values): Table {
  const { levers, given } = values;
  return {
    title: { key: "table.levers" },
    name: { key: "sheet.levers" },
    rowHead: { key: "head.lever" },
    columns: [
      text("head.now"),
      text("head.needed"),
      { head: { key: "head.change" }, holds: { is: "share", decimals: 1, signed: true } },
    ],
    rows:
      given === undefined
        ? []
        : levers.map(({ lever, needed }, index) => ({
            head: { phrase: { key: `lever.${lever}` } },
            chosen: index === 0,
            cells: [
              { text: leverValue(lever, given[lever], values) },
              { text: leverValue(lever, needed, values) },
              { number: needed / given[lever] - 1 },
            ],
          })),
  };
}

/** The plan at the reader's win rate, and at the bounds between which it may lie. */
export function ownTable({ plan, available }: Values, own: NonNullable<Values["own"]>): Table {
  const row = (
    key: string,
    rate: number,
    at: NonNullable<Values["plan"]> | undefined,
    chosen = false,
  ): Row => {
    const cell = (number: number | undefined): Cell =>
      number === undefined ? { missing: { key: "dash" } } : { number };
    return {
      head: { phrase: { key } },
      chosen,
      cells: [
        { number: rate },
        cell(at?.prospects),
        cell(at?.meetings),
        cell(at && at.meetings / available),
        cell(at?.load),
      ],
    };
  };
  return {
    title: { key: "table.own" },
    name: { key: "sheet.own" },
    rowHead: { key: "head.bound" },
    columns: [
      { head: { key: "head.rate" }, holds: { is: "share", decimals: 1 } },
      numbers("row.prospects", 0),
      numbers("row.meetings", 0),
      numbers("head.day", 2),
      { head: { key: "head.load" }, holds: { is: "share", decimals: 0 } },
    ],
    rows: [
      row("bound.low", own.low, own.cautious),
      row("bound.rate", own.rate, plan, true),
      row("bound.high", own.high, own.hopeful),
    ],
  };
}

/** What the source of the role says, to hold one's own numbers against. */
export function referenceTable({ references }: Values): Table {
  return {
    title: { key: "table.references" },
    name: { key: "sheet.references" },
    rowHead: { key: "head.what" },
    columns: [text("head.value")],
    rows: references.map(([, { figure, name }]) => ({
      head: { names: name },
      chosen: false,
      cells: [
        {
          text:
            "value" in figure
              ? { number: figure.value }
              : {
                  phrase: {
                    key: "value.range",
                    values: { low: { number: figure.low }, high: { number: figure.high } },
                  },
                },
        },
      ],
    })),
  };
}
