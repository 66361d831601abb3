import Papa from "papaparse";
import type { Problem } from "#schema/problem.ts";

/** One row of a table: its cells by column, and its place as a spreadsheet numbers it, the head being row 1. */
export interface TableRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly problems: readonly Problem[];
}

/** The rows of a CSV text that has these columns, in any order, among others. A row that is not whole is left out. */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  file: string,
): Table<Column> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "," });
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes !== undefined) return { rows: [], problems: [strayQuote(file, (quotes.row ?? 0) + 1)] };

  const [head = [], ...body] = data;
  const missing = columns.filter((column) => !head.includes(column));
  if (missing.length > 0) return { rows: [], problems: missing.map((column) => noColumn(file, column)) };

  // The last line ends like any other: what comes after it is no row.
  const lines = body
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.join("") !== "");
  if (lines.length === 0) return { rows: [], problems: [noRow(file)] };

  const whole = lines.filter(({ cells }) => cells.length === head.length);
  const broken = lines.filter(({ cells }) => cells.length !== head.length);
  const at = columns.map((column) => [column, head.indexOf(column)] as const);
  return {
    rows: whole.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(at.map(([column, index]) => [column, cells[index] ?? ""])) as Record<
        Column,
        string
      >,
    })),
    problems: broken.map(({ row, cells }) => notWhole(file, row, cells.length, head.length)),
  };
}

function strayQuote(file: string, row: number): Problem {
  return {
    id: "wrong-form",
    file,
    row,
    got: "a quotation mark out of place",
    expected: "a pair around a whole cell",
    fix: "Close it, or write one inside a text twice.",
  };
}

function noColumn(file: string, field: string): Problem {
  return {
    id: "missing",
    file,
    row: 1,
    field,
    got: "nothing",
    expected: "a column of this name",
    fix: "Add it, or correct the head.",
  };
}

function noRow(file: string): Problem {
  return {
    id: "missing",
    file,
    got: "nothing under the head",
    expected: "at least one row",
    fix: "Take the publisher's file again.",
  };
}

function notWhole(file: string, row: number, got: number, expected: number): Problem {
  return {
    id: "wrong-form",
    file,
    row,
    got: got === 1 ? "1 cell" : `${got} cells`,
    expected: `${expected}, as in the head`,
    fix: "Add what is missing, or put quotation marks around a text that holds a comma.",
  };
}
