import type { Table } from "./tree.ts";
import type { Sheet } from "./xlsx.ts";

/** A sheet a table, named after its caption; numbers stay numbers. */
export function sheetsOf(tables: readonly Table[]): readonly Sheet[] {
  return tables.map(({ caption, head, rows }) => ({ name: caption, title: caption, head, rows }));
}

/** How many columns a table has, also where a row is longer than its head. */
export function columnsOf({ head, rows }: Table): number {
  return rows.reduce((most, { length }) => Math.max(most, length), head.length);
}
