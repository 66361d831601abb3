import type { Side, Table } from "./tree.ts";
import type { Sheet } from "./xlsx/sheet.ts";

/** One sheet per table, named after its caption. Numbers are kept as numbers. */
export function sheetsOf(tables: readonly Table[]): readonly Sheet[] {
  return tables.map(({ caption, head, rows }) => ({ name: caption, title: caption, head, rows }));
}

/** The number of columns of a table, even if a row is longer than its head. */
export function columnsOf({ head, rows }: Table): number {
  return rows.reduce((most, { length }) => Math.max(most, length), head.length);
}

/** The alignment of each column: numbers right, text left. The head is aligned like its cells. */
export function sidesOf(table: Table): readonly Side[] {
  return Array.from({ length: columnsOf(table) }, (_, column) => {
    const cells = table.rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    const isNumeric = cells.length > 0 && cells.every((cell) => typeof cell === "number");
    return table.align?.[column] ?? (isNumeric ? "right" : "left");
  });
}
