import type { ReadProblem } from "#documents/readers/problem.ts";
import type { RawTable } from "#documents/readers/read-csv.ts";
import { convertPeriod } from "#core/convert-period.ts";
import type { Basis, Component, Period } from "#schema/unit.ts";
import type { ColumnRole, Columns } from "./columns.ts";
import { decimalMarkOf, readAmount, type ReadAmount } from "./read-amount.ts";
import { basisIn, componentIn, currencyIn, periodIn } from "./words.ts";

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

/** Why a row without a mistake does not count. */
export const reasons = [
  "no-amount",
  "one-bound",
  "no-place",
  "no-level",
  "other-currency",
  "other-basis",
  "other-component",
] as const;
export type Reason = (typeof reasons)[number];

export interface LinesRead {
  readonly rowsIn: number;
  readonly lines: readonly Line[];
  /** Rows that cannot be right: each with what is wrong in it. */
  readonly problems: readonly ReadProblem[];
  readonly leftOut: readonly { readonly row: number; readonly reason: Reason }[];
}

/** Pay above this is a typing error in any currency and period. */
const most = 1e9;

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
  const amountAt = amountReader(rows, columns);

  for (const { row, cells } of rows) {
    const outcome = payOf((role) => cellOf(cells, role), amountAt, columns, notion);
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

interface Wrong {
  readonly id: string;
  readonly role: ColumnRole;
  readonly got: string;
}

type Cells = (role: ColumnRole) => string;

/** The pay of a row, the reason it does not count, or what is wrong in it. */
function payOf(cell: Cells, amountAt: AmountAt, columns: Columns, notion: Notion): number | Reason | Wrong {
  const money = moneyOf(cell, amountAt, columns);
  if (typeof money !== "number") return money;
  const beside = cell(columns.amount === undefined ? "low" : "amount");
  const said = periodIn(cell("period")) ?? (columns.period === undefined ? periodIn(beside) : undefined);
  if (said === undefined && cell("period") !== "")
    return { id: "period", role: "period", got: cell("period") };
  const currency = currencyIn(cell("currency")) ?? currencyIn(beside);
  if (currency !== undefined && currency !== notion.currency) return "other-currency";
  const basis = basisIn(cell("basis")) ?? basisIn(beside);
  if (basis !== undefined && basis !== notion.basis) return "other-basis";
  const component = componentIn(cell("component"));
  if (component !== undefined && component !== notion.component) return "other-component";
  if (columns.place !== undefined && cell("place") === "") return "no-place";
  if (columns.level !== undefined && cell("level") === "") return "no-level";
  return convertPeriod(money, said ?? notion.period, notion.period, notion);
}

/** The amount of a row: its own, or the middle of its range. */
function moneyOf(cell: Cells, amountAt: AmountAt, columns: Columns): number | Reason | Wrong {
  const parts: readonly MoneyRole[] =
    columns.amount !== undefined && cell("amount") !== "" ? ["amount"] : ["low", "high"];
  const amounts: number[] = [];
  for (const role of parts) {
    const read = amountAt(role, cell(role));
    if (read.is === "unread") return { id: "amount", role, got: cell(role) };
    const values = read.is === "empty" ? [] : read.is === "amount" ? [read.value] : [read.low, read.high];
    for (const value of values) {
      if (!(value > 0)) return { id: "not-positive", role, got: cell(role) };
      if (value > most) return { id: "too-large", role, got: cell(role) };
    }
    if (read.is === "range" && read.low > read.high) return { id: "low-above-high", role, got: cell(role) };
    amounts.push(...values);
  }
  if (amounts.length === 0) return "no-amount";
  if (parts.length === 2 && amounts.length === 1) return "one-bound";
  const [low = 0, high = low] = amounts;
  return low > high
    ? { id: "low-above-high", role: "low", got: `${cell("low")} – ${cell("high")}` }
    : (low + high) / 2;
}

type MoneyRole = "amount" | "low" | "high";
type AmountAt = (role: MoneyRole, cell: string) => ReadAmount;

/** Reads amounts as their column writes them. The same texts come back thousands of times, so each is read once. */
function amountReader(rows: RawTable["rows"], columns: Columns): AmountAt {
  const marks = new Map(
    (["amount", "low", "high"] as const).map((role) => {
      const index = columns[role];
      return [
        role,
        index === undefined ? undefined : decimalMarkOf(rows.map(({ cells }) => cells[index] ?? "")),
      ];
    }),
  );
  const known = new Map<string, ReadAmount>();
  return (role, cell) => {
    const key = `${role} ${cell}`;
    const read = known.get(key) ?? readAmount(cell, marks.get(role));
    known.set(key, read);
    return read;
  };
}
