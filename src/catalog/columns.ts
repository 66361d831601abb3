/** A list of records by column: a column whose cells are all equal holds that one value, not a list. */
export interface Columns {
  readonly count: number;
  readonly columns: Readonly<Record<string, Cell | readonly Cell[]>>;
}

type Cell = string | number | null | Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

/**
 * Turns records into columns. Hundreds of records of few fields weigh half as much so, because each field's
 * name is written once and like stands beside like. A field that a record does not have is null.
 */
export function toColumns(rows: readonly Row[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => {
    const cells = rows.map((row) => (row[name] ?? null) as Cell);
    const [first = null] = cells;
    const same = typeof first !== "object" && cells.every((cell) => cell === first);
    return [name, same ? first : cells] as const;
  });
  return { count: rows.length, columns: Object.fromEntries(columns) };
}

/** The records that were turned into these columns. */
export function fromColumns({ count, columns }: Columns): readonly Row[] {
  const entries = Object.entries(columns);
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      entries.flatMap(([name, cells]) => {
        const cell = Array.isArray(cells) ? ((cells as readonly Cell[])[index] ?? null) : (cells as Cell);
        return cell === null ? [] : [[name, cell]];
      }),
    ),
  );
}
