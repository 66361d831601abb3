import type { Side, Table } from "./tree.ts";
import type { Sheet } from "./xlsx.ts";

/** A sheet a table, named after its caption; numbers stay numbers. */
export function sheetsOf(tables: readonly Table[]): readonly Sheet[] {
  return tables.map(({ caption, head, rows }) => ({ name: caption, title: caption, head, rows }));
}

/** How many columns a table has, also where a row is longer than its head. */
export function columnsOf({ head, rows }: Table): number {
  return rows.reduce((most, { length }) => Math.max(most, length), head.length);
}

/** Numbers stand under each other's digits on the right, words on the left, the head of a column over its cells. */
export function sidesOf(table: Table): readonly Side[] {
  return Array.from({ length: columnsOf(table) }, (_, column) => {
    const cells = table.rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    const isNumeric = cells.length > 0 && cells.every((cell) => typeof cell === "number");
    return table.align?.[column] ?? (isNumeric ? "right" : "left");
  });
}
