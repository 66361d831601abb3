import { columnRoles, type ColumnRole, type Columns } from "./columns.ts";
import { guessColumns } from "./guess-columns.ts";
import { rememberedColumns } from "./remembered.ts";
import { tableOf } from "./table-of.ts";
import type { RawTable } from "#documents/readers/read-csv.ts";

export interface Beginning {
  readonly table: RawTable;
  /** What each column holds: as the reader last said for a file with these heads, else as guessed. */
  readonly columns: Columns;
  readonly guessed: Columns;
}

let last: { readonly text: string; readonly beginning: Beginning } | undefined;

/** The heads and first rows of a text, and what its columns hold. Each field of columns asks for it at each key press. */
export function beginningOf(text: string): Beginning {
  if (last?.text === text) return last.beginning;
  const table = tableOf(text.slice(0, 200_000), 200);
  const guessed = guessColumns(table);
  const beginning = { table, guessed, columns: rememberedColumns(table.heads) ?? guessed };
  last = { text, beginning };
  return beginning;
}

/** Columns in a form: "c1" is the first, "none" is none. */
export function columnId(index: number | undefined): string {
  return index === undefined ? "none" : `c${String(index + 1)}`;
}

export function columnsIn(given: Readonly<Record<ColumnRole, string>>, { heads }: RawTable): Columns {
  return Object.fromEntries(
    columnRoles.flatMap((role) => {
      const index = Number(/^c(\d+)$/u.exec(given[role])?.[1] ?? 0) - 1;
      return index < 0 || index >= heads.length ? [] : [[role, index]];
    }),
  );
}
