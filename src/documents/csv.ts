import Papa from "papaparse";
import type { Cell, Table } from "./tree.ts";

export interface CsvDialect {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
}

/** The CSV dialect that spreadsheets in each language open on a double click. */
export const dialects = {
  en: { delimiter: ",", decimal: "." },
  fr: { delimiter: ";", decimal: "," },
} as const satisfies Record<string, CsvDialect>;

/**
 * One table as CSV. Text that a spreadsheet would run as a formula is escaped. The byte order mark tells
 * Excel that the file is UTF-8.
 */
export function csv(table: Table, dialect: CsvDialect): string {
  const rows = [table.head, ...table.rows].map((cells) => cells.map((cell) => written(cell, dialect)));
  return `\uFEFF${Papa.unparse(rows, { delimiter: dialect.delimiter, newline: "\r\n", escapeFormulae: formula })}\r\n`;
}

/**
 * Text that a spreadsheet may run as a formula; a negative number is not one. Excel runs text that begins
 * with = + - or @ (which can start other programs: `=cmd|…`), and in Japanese and Chinese also their wide
 * forms; LibreOffice runs text that begins with =. Some programs drop a leading tab or line end. Text with a
 * leading space is safe in both.
 */
const formula = /^(?!-?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$)[=+\-@＝＋－＠\t\r\n].*/su;

/**
 * The same inside a text, after anything a program may take for the end of a cell: it may open the file with
 * another separator than ours, and would run the rest of "Call;=6*7".
 */
const formulaInside = /(?<=[,;|\t\r\n]["' ]*)(?=[=@＝＠]|[+\-＋－](?!\s|\d[\d.,\s]*(?:[;|\t\r\n]|$)))/gu;

function written(cell: Cell, { decimal }: CsvDialect): string {
  return typeof cell === "string" ? cell.replaceAll(formulaInside, "'") : String(cell).replace(".", decimal);
}
