import type { RawTable } from "#documents/readers/read-csv.ts";
import type { ColumnRole, Columns } from "./columns.ts";
import { decimalMarkOf, readAmount, type ReadAmount } from "./read-amount.ts";
import type { Reason } from "./reasons.ts";

/** Pay above this is a typing error in any currency and period. */
const most = 1e9;

/** What is wrong in a row. */
export interface Wrong {
  readonly id: string;
  readonly role: ColumnRole;
  readonly got: string;
}

/** The text of a row in the column of a role. */
export type CellOf = (role: ColumnRole) => string;

/** The amount of a row: its own, or the middle of its range. */
export function moneyOf(cell: CellOf, amountAt: AmountAt, columns: Columns): number | Reason | Wrong {
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
export type AmountAt = (role: MoneyRole, cell: string) => ReadAmount;

/** Reads amounts as their column writes them. The same texts come back thousands of times, so each is read once. */
export function amountReader(rows: RawTable["rows"], columns: Columns): AmountAt {
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
