import Papa from "papaparse";
import { delimiterOf, mostTitles } from "./delimiter.ts";

/** A table as it was given: the heads, and each row with its number as a spreadsheet counts it. */
export interface RawTable {
  readonly heads: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** From 1; the heads are row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of text, whatever separates its cells: `Lyon;45 000,50` as well as `Lyon,"45,000.50"`. Rows without any
 * text are no rows, nor are "sep=;", by which Excel is told the separator, and titles above the heads. Cells stay text:
 * nothing is computed, and "=1+1" is four characters.
 */
export function readCsv(text: string, most?: number): RawTable {
  const whole = text.replace(/^\uFEFF/u, "");
  const [line = "", separator] = /^"?sep=(.)"?\r?\n/iu.exec(whole) ?? [];
  const plain = whole.slice(line.length);
  const { data } = Papa.parse<readonly string[]>(plain, {
    delimiter: separator ?? delimiterOf(plain),
    skipEmptyLines: false,
    ...(most === undefined ? {} : { preview: most + 1 }),
  });
  const rows = data.flatMap((cells, index): readonly RawRow[] =>
    cells.some(isFilled) ? [{ row: index + 1, cells }] : [],
  );
  const heads = rows.slice(0, mostTitles + 1).findIndex(({ cells }) => cells.filter(isFilled).length > 1);
  const [first, ...others] = rows.slice(Math.max(0, heads));
  return { heads: (first?.cells ?? []).map((head) => head.trim()), rows: others };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

/** The rows of a sheet as text that `readCsv` reads back, cell for cell. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { delimiter: "\t", newline: "\n" });
}
