import { decimalMarkOf, readAmount, type DecimalMark } from "#kit/lines/read-amount.ts";
import { tableOf } from "#kit/lines/table-of.ts";
import { isDay } from "#kit/words/is-day.ts";
import { columnsFor, type AccountColumn } from "./account-columns.ts";

export const signs = ["usage", "relationship", "service", "payment", "results"] as const;
export type Sign = (typeof signs)[number];

/** A client account. Amounts are of one year and one currency. */
export interface Account {
  readonly name: string;
  /** 0 for a client won since, and for one who left. */
  readonly before: number;
  readonly now: number;
  readonly margin: number | undefined;
  readonly renewal: string | undefined;
  readonly indexation: number;
  readonly signs: Readonly<Record<Sign, number | undefined>>;
}

export interface AccountsRead {
  readonly accounts: readonly Account[];
  /** Rows that give no account, by their number in the table. */
  readonly leftOut: readonly number[];
  /** Rows of which a date, a margin or a sign could not be read, and is taken for missing. */
  readonly partly: readonly number[];
  /** The columns found, by the heads of the table. */
  readonly columns: Readonly<Partial<Record<AccountColumn, string>>>;
}

const mostAccounts = 2000;
/** More than this is a mistake, or a sum that no longer counts single units. */
const highest = 1e12;

let last: { readonly text: string; readonly read: AccountsRead } | undefined;

/** Reads accounts, a row each. The last text is remembered: every change of another field asks for it again. */
export function accountsIn(text: string): AccountsRead {
  if (last?.text !== text) last = { text, read: readAccounts(text) };
  return last.read;
}

function readAccounts(text: string): AccountsRead {
  const { heads, rows } = tableOf(text);
  const at = columnsFor(heads);
  const cellOf = (cells: readonly string[], column: AccountColumn): string => {
    const index = at[column];
    return index === undefined ? "" : (cells[index] ?? "").trim();
  };
  const mark = decimalMarkOf(rows.flatMap(({ cells }) => [cellOf(cells, "before"), cellOf(cells, "now")]));
  const isMonthFirst = rows.some(({ cells }) =>
    /^\d{1,2}\D(?:1[3-9]|2\d|3[01])\D/u.test(cellOf(cells, "renewal")),
  );
  const accounts: Account[] = [];
  const leftOut: number[] = [];
  const partly: number[] = [];
  for (const { row, cells } of rows) {
    const of = (column: AccountColumn): string => cellOf(cells, column);
    const [before, now] = [amountIn(of("before"), mark), amountIn(of("now"), mark)];
    const isEmpty = of("before") === "" && of("now") === "";
    if (isEmpty || before === undefined || now === undefined || accounts.length >= mostAccounts) {
      leftOut.push(row);
      continue;
    }
    const margin = numberIn(of("margin"), mark);
    const renewal = dayIn(of("renewal"), isMonthFirst);
    const indexation = amountIn(of("indexation"), mark);
    const found = signs.map((sign) => [sign, signIn(of(sign))] as const);
    const unread = [
      of("margin") !== "" && margin === undefined,
      of("renewal") !== "" && renewal === undefined,
      indexation === undefined,
      ...found.map(([sign, value]) => of(sign) !== "" && value === undefined),
    ];
    if (unread.includes(true)) partly.push(row);
    accounts.push({
      name: of("name") === "" ? String(row) : of("name"),
      before,
      now,
      margin,
      renewal,
      indexation: indexation ?? 0,
      signs: Object.fromEntries(found) as Account["signs"],
    });
  }
  const named = Object.entries(at).map(([column, index]) => [column, heads[index] ?? ""]);
  return { accounts, leftOut, partly, columns: Object.fromEntries(named) as AccountsRead["columns"] };
}

function numberIn(cell: string, mark: DecimalMark): number | undefined {
  const read = readAmount(cell, mark);
  return read.is === "amount" && Math.abs(read.value) <= highest ? read.value : undefined;
}

/** An empty cell is nothing; what is below it is a mistake. */
function amountIn(cell: string, mark: DecimalMark): number | undefined {
  if (cell === "" || /^[-–—]$/u.test(cell)) return 0;
  const value = numberIn(cell, mark);
  return value === undefined || value < 0 ? undefined : value;
}

/** A mark from 0 to 100, with or without a sign of percent. */
function signIn(cell: string): number | undefined {
  const plain = cell.replaceAll(/[\s\u00A0\u202F%]/gu, "").replace(",", ".");
  const value = plain === "" ? NaN : Number(plain);
  return value >= 0 && value <= 100 ? value : undefined;
}

/** "2027-03-31", "31/03/2027" and "31.3.2027"; the month comes first where another row of the column shows it. */
function dayIn(cell: string, isMonthFirst: boolean): string | undefined {
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/u.exec(cell) ?? [];
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(cell) ?? [];
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const text = iso ?? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}
