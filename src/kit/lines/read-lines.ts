import type { ReadProblem } from "#documents/readers/problem.ts";
import type { RawTable } from "#documents/readers/read-csv.ts";
import { convertPeriod } from "#core/convert-period.ts";
import type { Basis, Component, Period } from "#schema/unit.ts";
import type { ColumnRole, Columns } from "./columns.ts";
import { amountReader, moneyOf, type AmountAt, type CellOf, type Wrong } from "./read-money.ts";
import type { Reason } from "./reasons.ts";
import { basisIn, besideReader, componentIn, currencyIn, periodIn } from "./words.ts";

/** What all rows are of, where a row does not say otherwise. */
export interface Notion {
  readonly currency: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly component: Component;
  readonly hoursPerWeek: number;
  readonly monthsPerYear: number;
}

/** A row that counts, its pay in the period and currency of the whole. */
export interface Line {
  readonly place: string;
  readonly level: string;
  readonly pay: number;
  readonly contributor: string;
}

export interface LinesRead {
  readonly rowsIn: number;
  readonly lines: readonly Line[];
  /** Rows that cannot be right: each with what is wrong in it. */
  readonly problems: readonly ReadProblem[];
  readonly leftOut: readonly { readonly row: number; readonly reason: Reason }[];
}

/**
 * Reads the rows of a table as lines of pay. Each row is used, left out for a reason, or wrong: rows in = used + left out +
 * wrong. A range counts by its middle; one bound alone is no amount. Rows of another notion, such as net among gross, are
 * left out, since nothing unlike is pooled.
 */
export function readLines({ heads, rows }: RawTable, columns: Columns, notion: Notion): LinesRead {
  const lines: Line[] = [];
  const problems: ReadProblem[] = [];
  const leftOut: { readonly row: number; readonly reason: Reason }[] = [];
  const cellOf = (cells: readonly string[], role: ColumnRole): string => {
    const index = columns[role];
    return index === undefined ? "" : (cells[index] ?? "").trim();
  };
  const readers = { amountAt: amountReader(rows, columns), saidBeside: besideReader() };

  for (const { row, cells } of rows) {
    const outcome = payOf((role) => cellOf(cells, role), readers, columns, notion);
    if (typeof outcome === "string") leftOut.push({ row, reason: outcome });
    else if (typeof outcome === "number")
      lines.push({
        place: cellOf(cells, "place"),
        level: cellOf(cells, "level"),
        pay: outcome,
        contributor: cellOf(cells, "contributor"),
      });
    else {
      const { id, role, got } = outcome;
      problems.push({ id, place: { row, column: heads[columns[role] ?? 0] ?? "" }, values: { got } });
    }
  }
  return { rowsIn: rows.length, lines, problems, leftOut };
}

interface Readers {
  readonly amountAt: AmountAt;
  readonly saidBeside: ReturnType<typeof besideReader>;
}

/** The pay of a row, the reason it does not count, or what is wrong in it. */
function payOf(cell: CellOf, readers: Readers, columns: Columns, notion: Notion): number | Reason | Wrong {
  const { amountAt, saidBeside } = readers;
  const money = moneyOf(cell, amountAt, columns);
  if (typeof money !== "number") return money;
  const beside = saidBeside(cell(columns.amount === undefined ? "low" : "amount"));
  const period = cell("period") === "" ? beside.period : periodIn(cell("period"));
  if (period === undefined && cell("period") !== "")
    return { id: "period", role: "period", got: cell("period") };
  const currency = currencyIn(cell("currency")) ?? beside.currency;
  if (currency !== undefined && currency !== notion.currency) return "other-currency";
  const basis = basisIn(cell("basis")) ?? beside.basis;
  if (basis !== undefined && basis !== notion.basis) return "other-basis";
  const component = componentIn(cell("component"));
  if (component !== undefined && component !== notion.component) return "other-component";
  if (columns.place !== undefined && cell("place") === "") return "no-place";
  if (columns.level !== undefined && cell("level") === "") return "no-level";
  return convertPeriod(money, period ?? notion.period, notion.period, notion);
}
