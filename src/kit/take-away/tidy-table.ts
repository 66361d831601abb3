import { roundHalfUp } from "#core/round-half-up.ts";
import type { Cell as DocumentCell, Table as DocumentTable } from "#documents/tree.ts";
import type { Figure } from "#schema/figure.ts";
import { tablesOf, type Result } from "../result/result.ts";
import { vintageName } from "../result/source-text.ts";
import {
  amountNames,
  type AmountName,
  type Cell,
  type Column,
  type Holds,
  type Table,
} from "../result/table.ts";
import type { Words } from "../words/words.ts";
import { entryOf } from "./cell-parts.ts";

interface Line {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
  readonly holds: Holds;
}

/**
 * All tables of a result in machine-readable form: one line per cell, with separate columns for its amounts
 * and its unit. All numbers are plain numbers; a share is 0.25, not "25%".
 */
export function tidyTable(result: Result, words: Words): DocumentTable {
  const lines = tablesOf(result.sections()).flatMap((table) => linesOf(table, words));
  const used = amountNames.filter((name) => lines.some(({ cell }) => amountIn(cell, name) !== undefined));
  const source = result.sources[0];
  const about: readonly string[] =
    source === undefined
      ? []
      : [
          words.text(`basis.${source.dataset.basis}`),
          words.text(`component.${source.dataset.component}`),
          vintageName(source, words),
          source.dataset.title[words.language],
        ];
  const aboutHead = source === undefined ? [] : ["basis", "component", "vintage", "source"];
  return {
    block: "table",
    caption: words.say(result.question),
    head: [
      ...["table", "row", "column", "kind"].map((name) => words.text(`csv.${name}`)),
      ...used.map((name) =>
        words.has(`csv.${name}`) ? words.text(`csv.${name}`) : words.text(`figure.${name}`),
      ),
      ...["unit", "period", "note", ...aboutHead].map((name) => words.text(`csv.${name}`)),
    ],
    rows: lines.map(({ table, row, column, cell, holds }): readonly DocumentCell[] => [
      table,
      row,
      column,
      "figure" in cell ? words.kind(cell.figure.kind) : "",
      ...used.map((name) => {
        const amount = amountIn(cell, name);
        return amount === undefined ? "" : rounded(amount, holds);
      }),
      ...unitOf(cell, holds, words),
      noteOn(cell, holds, words),
      ...about,
    ]),
  };
}

function linesOf(table: Table, words: Words): readonly Line[] {
  const title = words.say(table.name ?? table.title);
  const lineOf = (row: string, { head, holds }: Pick<Column, "head" | "holds">, cell: Cell): Line => ({
    table: title,
    row,
    column: words.say(head),
    cell,
    holds,
  });
  return table.rows.flatMap(({ head, cells }) =>
    table.columns.flatMap((column, index) => {
      const cell = cells[index];
      const row = words.value(head);
      if (cell === undefined) return [];
      const { beside } = column;
      return "number" in cell && cell.beside !== undefined && beside !== undefined
        ? [lineOf(row, column, cell), lineOf(row, beside, { number: cell.beside })]
        : [lineOf(row, column, cell)];
    }),
  );
}

function amountIn(cell: Cell, name: AmountName): number | undefined {
  if ("number" in cell) return name === "value" ? cell.number : undefined;
  const value = "figure" in cell ? entryOf(cell.figure, name) : undefined;
  return typeof value === "number" ? value : undefined;
}

/** Rounds as on the page. A share keeps two digits more than its percentage. */
function rounded(amount: number, holds: Holds): number {
  switch (holds.is) {
    case "figure":
    case "money":
      return roundHalfUp(amount, holds.unit.decimals);
    case "number":
      return roundHalfUp(amount, holds.decimals);
    case "share":
      return roundHalfUp(amount, holds.decimals + 2);
    case "text":
    case "day":
      return amount;
  }
}

/** The currency and the period of an amount; both empty for a number that is not an amount. */
function unitOf(cell: Cell, holds: Holds, words: Words): readonly [string, string] {
  if ("missing" in cell || (holds.is !== "figure" && holds.is !== "money")) return ["", ""];
  const { currency, period } = holds.unit;
  return [currency, period === undefined ? "" : words.text(`period.${period}`)];
}

/**
 * What the amounts alone do not tell: why a value is missing, which statistic it is, and whether it was
 * converted.
 */
function noteOn(cell: Cell, holds: Holds, words: Words): string {
  if ("missing" in cell) return words.say(cell.missing);
  if ("text" in cell) return words.value(cell.text);
  if ("day" in cell) return cell.day;
  const isDerived = (holds.is === "figure" || holds.is === "money") && holds.unit.derived;
  return [
    "figure" in cell ? statisticOf(cell.figure, words) : undefined,
    isDerived ? words.text("csv.converted") : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function statisticOf(figure: Figure, words: Words): string | undefined {
  if (figure.kind === "suppressed") return words.text(`figure.suppressed.${figure.reason}`);
  return figure.kind === "point" ? words.text(`statistic.${figure.statistic ?? "unspecified"}`) : undefined;
}
