import Papa from "papaparse";
import type { Cell, Table } from "./tree.ts";

export interface CsvDialect {
  readonly delimiter: "," | ";";
  readonly decimal: "." | ",";
}

/** What spreadsheets of the language open by a double click. */
export const dialects = {
  en: { delimiter: ",", decimal: "." },
  fr: { delimiter: ";", decimal: "," },
} as const satisfies Record<string, CsvDialect>;

/**
 * One table as CSV. Text that a spreadsheet would run as a formula is made text; the byte order mark tells Excel that
 * the accents are UTF-8.
 */
export function csv(table: Table, dialect: CsvDialect): string {
  const rows = [table.head, ...table.rows].map((cells) => cells.map((cell) => written(cell, dialect)));
  return `\uFEFF${Papa.unparse(rows, { delimiter: dialect.delimiter, newline: "\r\n", escapeFormulae: formula })}\r\n`;
}

/**
 * A number below zero is not a formula; anything else that starts like one is. Excel runs what begins with = + - or @
 * (calls of other programs among it: `=cmd|…`), in Japanese and Chinese their wide forms too; LibreOffice what begins
 * with =. Some drop a tab or a line end in front of it. What has a space in front is text to both.
 */
const formula = /^(?!-?\d+(?:[.,]\d+)?(?:e[+-]\d+)?$)[=+\-@＝＋－＠\t\r\n].*/su;

function written(cell: Cell, { decimal }: CsvDialect): string {
  return typeof cell === "string" ? cell : String(cell).replace(".", decimal);
}
