/**
 * A list of records by column. A column whose cells are all equal holds that one value, and one that begins
 * again and again holds its round once; one that counts from 0, as the places do for each level, holds how far.
 */
export interface Columns {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
}

type Cell = string | number | null | Readonly<Record<string, unknown>>;
type Column = Cell | readonly Cell[] | { readonly repeat: readonly Cell[] } | { readonly upTo: number };
type Row = Readonly<Record<string, unknown>>;

/**
 * Turns records into columns. Hundreds of records of few fields weigh half as much so, because each field's
 * name is written once and like stands beside like. A field that a record does not have is null.
 */
export function toColumns(rows: readonly Row[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name): readonly [string, Column] => {
    const cells = rows.map((row) => (row[name] ?? null) as Cell);
    const [first = null] = cells;
    const round = roundOf(cells);
    if (round === 1 && typeof first !== "object") return [name, first];
    if (cells.every((cell, index) => cell === index % round)) return [name, { upTo: round }];
    return [name, round > 1 && round < cells.length ? { repeat: cells.slice(0, round) } : cells];
  });
  return { count: rows.length, columns: Object.fromEntries(columns) };
}

/** After how many cells a column begins again: their number if it never does. */
function roundOf(cells: readonly Cell[]): number {
  const round = cells.indexOf(cells[0] ?? null, 1);
  if (round < 1 || typeof cells[0] === "object") return cells.length;
  return cells.every((cell, index) => cell === cells[index % round]) ? round : cells.length;
}

function cellsOf(column: Column, count: number): readonly Cell[] {
  if (Array.isArray(column)) return column as readonly Cell[];
  const isOne = typeof column !== "object" || column === null;
  const about = (isOne ? {} : column) as { readonly repeat?: readonly Cell[]; readonly upTo?: number };
  const { repeat: round = [column as Cell], upTo } = about;
  return Array.from({ length: count }, (_, index) =>
    upTo === undefined ? (round[index % round.length] ?? null) : index % upTo,
  );
}

/** The records that were turned into these columns. */
export function fromColumns({ count, columns }: Columns): readonly Row[] {
  const entries = Object.entries(columns).map(([name, column]) => [name, cellsOf(column, count)] as const);
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      entries.flatMap(([name, cells]) => {
        const cell = cells[index] ?? null;
        return cell === null ? [] : [[name, cell]];
      }),
    ),
  );
}
