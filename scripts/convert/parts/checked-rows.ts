import type { Problem } from "#schema/problem.ts";
import { sayValue } from "#schema/say-value.ts";
import type { Finding } from "./conversion.ts";
import { readTable, type TableRow } from "./read-table.ts";

/** How a cell must be written, with an example for the message. */
export interface CellForm {
  readonly form: RegExp;
  readonly expected: string;
}

export interface TableRules<Column extends string> {
  readonly columns: readonly Column[];
  readonly forms: Partial<Readonly<Record<Column, CellForm>>>;
  /** The columns that name a row. No two rows have the same. */
  readonly key: readonly Column[];
  /** Amounts from low to high. Empty cells and signs are passed over. */
  readonly rising?: readonly Column[];
  /** What else must hold in a row. */
  readonly check?: (cells: Readonly<Record<Column, string>>) => Iterable<Finding<Column>>;
}

export type CheckedRows<Column extends string> =
  | { readonly problems: readonly []; readonly rows: readonly Readonly<Record<Column, string>>[] }
  | { readonly problems: readonly Problem[]; readonly rows?: never };

/** The rows of a publisher's file, if all of them are in order. Otherwise every problem, with its row. */
export function checkedRows<Column extends string>(
  csv: string,
  file: string,
  rules: TableRules<Column>,
): CheckedRows<Column> {
  const { rows, problems: broken } = readTable(csv, rules.columns, file);
  const first = new Map<string, number>();
  const found = rows.flatMap((row) =>
    [...checkForms(row, rules), ...checkOnce(row, rules, first)].map((finding) => ({
      ...finding,
      file,
      row: row.row,
    })),
  );
  const problems = [...broken, ...found];
  if (problems.length > 0) return { problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
  return { problems: [], rows: rows.map(({ cells }) => cells) };
}

function* checkForms<Column extends string>(
  { cells }: TableRow<Column>,
  { columns, forms, rising = [], check }: TableRules<Column>,
): Generator<Finding<Column>> {
  const malformed = columns.filter((column) => forms[column]?.form.test(cells[column]) === false);
  for (const field of malformed) {
    const expected = forms[field]?.expected ?? "";
    const fix = "Write it in that form, as the publisher does.";
    yield { id: "wrong-form", field, got: sayValue(cells[field]), expected, fix };
  }
  // What is no amount can be held against nothing.
  if (malformed.length > 0) return;
  const amounts = rising.filter((column) => /^[\d.]+$/u.test(cells[column]));
  for (const [index, field] of amounts.entries()) {
    const below = amounts[index - 1];
    if (below === undefined || Number(cells[below]) <= Number(cells[field])) continue;
    yield {
      id: "not-ascending",
      field,
      got: sayValue(cells[field]),
      expected: `at least ${below} (${sayValue(cells[below])})`,
      fix: "Put the amounts in order.",
    };
  }
  yield* check?.(cells) ?? [];
}

function* checkOnce<Column extends string>(
  { row, cells }: TableRow<Column>,
  { key }: TableRules<Column>,
  first: Map<string, number>,
): Generator<Finding<Column>> {
  const name = key.map((column) => cells[column]).join(", ");
  const before = first.get(name);
  first.set(name, before ?? row);
  const field = key[0];
  if (before === undefined || field === undefined) return;
  const got = `${name}, as in row ${before}`;
  yield { id: "duplicate", field, got, expected: "each case once", fix: "Remove one of the two." };
}

/** A cell holds one of these, and no other. */
export function oneOf(values: Iterable<string>): CellForm {
  const all = [...values];
  const form = new RegExp(
    `^(?:${all.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|")})$`,
    "u",
  );
  return { form, expected: `one of ${all.map((one) => sayValue(one)).join(", ")}` };
}
