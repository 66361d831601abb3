import { saysOf } from "#kit/law/law-name.ts";
import type { Cell, Column, Table } from "#kit/result/table.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

const text = (head: string): Column => ({ head: { key: head }, holds: { is: "text" } });
const numbers = (head: string, decimals: number): Column => ({
  head: { key: head },
  holds: { is: "number", decimals },
});
/** Counts and amounts have no decimals unless one of them does. */
const decimalsOf = (numbers: readonly (number | undefined)[]): number =>
  numbers.every((one) => one === undefined || Number.isInteger(one)) ? 0 : 1;
const share = (head: string): Column => ({ head: { key: head }, holds: { is: "share", decimals: 0 } });
const cell = (number: number | undefined): Cell =>
  number === undefined ? { missing: { key: "no-evidence" } } : { number };

/** Each criterion with its weight, target, actual and ratio, and the score under them. */
export function criteriaTable({ criteria, score, evidence }: Values): Table {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return {
    title: { key: "table.criteria" },
    name: { key: "sheet.criteria" },
    rowHead: { key: "head.criterion" },
    columns: [
      share("head.weight"),
      numbers("head.aimed", decimalsOf(criteria.map((one) => one.aimed))),
      numbers("head.actual", decimalsOf(criteria.map((one) => one.actual))),
      share("head.ratio"),
      text("head.evidence"),
    ],
    rows: [
      ...criteria.map(({ name, weight, aimed, actual, ratio, evidence: proof }) => ({
        head: name,
        chosen: false,
        cells: [
          all === 0 ? ({ missing: { key: "dash" } } as const) : { number: weight / all },
          cell(aimed),
          cell(actual),
          cell(ratio),
          proof === "" ? ({ missing: { key: "dash" } } as const) : { text: proof },
        ],
      })),
      {
        head: { phrase: { key: "row.score" } },
        chosen: true,
        cells: [
          { number: evidence },
          { missing: { key: "dash" } },
          { missing: { key: "dash" } },
          cell(score),
          { missing: { key: "dash" } },
        ],
      },
    ],
  };
}

/** What was pasted, month by month. */
export function monthTable({ read, criteria }: Values): Table {
  return {
    title: { key: "table.months" },
    name: { key: "sheet.months" },
    rowHead: { key: "head.month" },
    columns: criteria.map(({ name }, index) => ({
      head: { key: "name", values: { name } },
      holds: { is: "number", decimals: decimalsOf(read.rows.map(({ actuals }) => actuals[index])) },
    })),
    rows: read.rows.map(({ month, actuals }) => ({ head: month, chosen: false, cells: actuals.map(cell) })),
  };
}

export function orderTable({ orders }: Values): Table {
  const answer = (isSo: boolean): Value => ({ phrase: { key: isSo ? "orders.over" : "orders.under" } });
  return {
    title: { key: "table.orders" },
    name: { key: "sheet.orders" },
    rowHead: { key: "head.month" },
    columns: [
      numbers("head.first-five", decimalsOf(orders.rows.map((one) => one.firstFive))),
      numbers("head.all", decimalsOf(orders.rows.map((one) => one.all))),
      numbers("head.working-days", 0),
      text("head.over"),
    ],
    rows: orders.rows.map(({ month, firstFive, all, workingDays }, index) => ({
      head: month,
      chosen: false,
      cells: [
        { number: firstFive },
        { number: all },
        { number: workingDays },
        index === 0 ? { missing: { key: "dash" } } : { text: answer(orders.counts[index] === true) },
      ],
    })),
  };
}

/** What the law of the country says of evaluations. */
export function lawTable({ laws }: Values): Table {
  return {
    title: { key: "table.law" },
    name: { key: "sheet.law" },
    rowHead: { key: "head.law" },
    columns: [text("head.says")],
    rows: laws.map(({ article, title }) => ({
      head: { names: title },
      chosen: false,
      cells: [{ text: saysOf(article) }],
    })),
  };
}

export function referenceTable({ references }: Values): Table {
  return {
    title: { key: "table.references" },
    name: { key: "sheet.references" },
    rowHead: { key: "head.what" },
    columns: [text("head.value")],
    rows: references.map(({ figure, name }) => ({
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
