import { readCsv, type RawTable } from "#documents/readers/read-csv.ts";
import { readAmount } from "./read-amount.ts";

/**
 * A table pasted or read. Where the first row has an amount in it, it is no row of heads: columns are then named A, B, C,
 * as spreadsheets name them.
 */
export function tableOf(text: string, most?: number): RawTable {
  const { heads, rows } = readCsv(text, most);
  const isRow = heads.some((head) => readAmount(head, undefined).is === "amount" && /\d{2}/u.test(head));
  const width = Math.max(heads.length, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const named = Array.from({ length: width }, (_, index) => {
    const head = isRow ? "" : (heads[index] ?? "");
    return head === "" ? letterOf(index) : head;
  });
  const first = Math.max(1, (rows[0]?.row ?? 2) - 1);
  return { heads: named, rows: isRow ? [{ row: first, cells: heads }, ...rows] : rows };
}

/** A, B, … Z, AA, AB. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}
