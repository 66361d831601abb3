import Papa from "papaparse";

type Row = readonly (string | number)[];

/**
 * Rows as the CSV of the API. All files use one dialect, and no cell can be run as a formula by a
 * spreadsheet.
 */
export function csvText(fields: readonly string[], data: readonly Row[]): string {
  return [fields, ...data].map((row) => `${row.every(isPlain) ? row.join() : quoted(row)}\r\n`).join("");
}

/**
 * Whether a cell needs no quotes. Nearly all cells are like this, and Papa Parse would take seconds for the
 * tens of thousands of them.
 */
function isPlain(cell: string | number): boolean {
  return typeof cell === "number" || /^(?:\w[\w.-]*)?$/u.test(cell);
}

function quoted(row: Row): string {
  return Papa.unparse([[...row]], { escapeFormulae: true });
}
