import Papa from "papaparse";

type Row = readonly (string | number)[];

/** Rows as the CSV of the API: one dialect for every file, and no cell that a spreadsheet would run as a formula. */
export function csvText(fields: readonly string[], data: readonly Row[]): string {
  return [fields, ...data].map((row) => `${row.every(isPlain) ? row.join() : quoted(row)}\r\n`).join("");
}

/** Written as it stands. Nearly all are, and Papa Parse takes seconds over the tens of thousands that need no quotes. */
function isPlain(cell: string | number): boolean {
  return typeof cell === "number" || /^(?:\w[\w.-]*)?$/u.test(cell);
}

function quoted(row: Row): string {
  return Papa.unparse([[...row]], { escapeFormulae: true });
}
