import Papa from "papaparse";

/** Rows as the CSV of the API: one dialect for every file, and no cell that a spreadsheet would run as a formula. */
export function csvText(fields: readonly string[], data: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse({ fields: [...fields], data: data.map((row) => [...row]) }, { escapeFormulae: true })}\r\n`;
}
