import type { Cell, Column, Row, Table } from "#kit/result/table.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import { healthLevels, levelOf } from "./health.ts";
import { count, share } from "./sentences.ts";
import { segments, type Values } from "./values.ts";

/** The currency, said once beside the title of a table. */
export const currencyName = ({ currency }: Values["unit"]): Phrase => ({
  key: "unit.currency",
  values: { currency: { currency } },
});
export const money = (head: string, unit: Values["unit"]): Column => ({
  head: { key: head },
  holds: { is: "money", unit },
});
const percent = (head: string, signed?: true): Column => ({
  head: { key: head },
  holds: { is: "share", decimals: 1, ...(signed === undefined ? {} : { signed }) },
});
export const number = (head: string): Column => ({
  head: { key: head },
  holds: { is: "number", decimals: 0 },
});
const dash: Cell = { missing: { key: "dash" } };
const cell = (value: number | undefined): Cell => (value === undefined ? dash : { number: value });
const row = (key: string, cells: readonly Cell[], chosen = false): Row => ({
  head: { phrase: { key } },
  chosen,
  cells,
});

/** The rates of the clients held a year ago, each with the amount it is of. */
export function retentionTable(values: Values): Table | undefined {
  const { movement, unit } = values;
  if (movement.start === 0) return undefined;
  const { start, lost, reduced, expanded, indexation } = movement;
  return {
    title: { key: "table.retention" },
    name: { key: "sheet.retention" },
    unitName: currencyName(unit),
    rowHead: { key: "head.indicator" },
    columns: [percent("head.rate"), money("head.amount", unit)],
    rows: [
      row("row.gross", [cell(values.grr), cell(start - lost - reduced)], true),
      row("row.net", [cell(values.nrr), cell(start - lost - reduced + expanded)], true),
      row("row.net-without", [
        cell(values.nrrWithoutIndexation),
        cell(start - lost - reduced + expanded - indexation),
      ]),
      row("row.client-churn", [cell(values.clientChurn), dash]),
      row("row.revenue-churn", [cell(values.revenueChurn), cell(lost)]),
      row("row.churn-with-reductions", [cell(values.churnWithReductions), cell(lost + reduced)]),
      row("row.expansion", [cell(values.expansion), cell(expanded)]),
    ],
  };
}

/** Segments, and what rests on the largest client. */
export function segmentTable({ held, unit, by }: Values): Table {
  const total = held.reduce((sum, { now }) => sum + now, 0);
  const hasMargin = held.some(({ margin }) => margin !== undefined);
  return {
    title: { key: "table.segments", values: { by: { phrase: { key: `by.${by}` } } } },
    name: { key: "sheet.segments" },
    unitName: currencyName(unit),
    rowHead: { key: "head.segment" },
    columns: [
      number("head.clients"),
      money("head.revenue", unit),
      percent("head.share"),
      ...(hasMargin ? [money("head.margin", unit)] : []),
    ],
    rows: segments.map((segment) => {
      const members = held.filter((one) => one.segment === segment);
      const revenue = members.reduce((sum, { now }) => sum + now, 0);
      return {
        head: segment,
        chosen: false,
        cells: [
          { number: members.length },
          { number: revenue },
          cell(total === 0 ? undefined : revenue / total),
          ...(hasMargin ? [{ number: members.reduce((sum, { margin = 0 }) => sum + margin, 0) }] : []),
        ],
      };
    }),
  };
}

/** How many clients and how much revenue are in good, doubtful and poor health. */
export function healthTable({ held, unit }: Values): Table | undefined {
  const marked = held.filter(({ health }) => health !== undefined);
  if (marked.length === 0) return undefined;
  return {
    title: { key: "table.health" },
    name: { key: "sheet.health" },
    unitName: currencyName(unit),
    rowHead: { key: "head.health" },
    columns: [number("head.clients"), money("head.revenue", unit), number("head.flagged")],
    rows: healthLevels.map((level) => {
      const here = marked.filter(({ health }) => health !== undefined && levelOf(health.score) === level);
      return row(`level.${level}`, [
        { number: here.length },
        { number: here.reduce((sum, { now }) => sum + now, 0) },
        { number: here.filter(({ health }) => health?.whole === false).length },
      ]);
    }),
  };
}

/** What depends on few clients. */
export function spreadPhrase({ spread, by, held }: Values): Phrase | undefined {
  if (spread === undefined) return undefined;
  return {
    key: "spread",
    values: {
      by: { phrase: { key: `by.${by}` } },
      name: held[0]?.name ?? "",
      largest: share(spread.largest),
      sum: { number: spread.sum, decimals: 4 },
      equal: { number: spread.equalClients, decimals: 1 },
      clients: count(held.length),
    },
  };
}
