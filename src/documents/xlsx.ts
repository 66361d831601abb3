import type { CellObject } from "write-excel-file/browser";
import { cleanText } from "./clean-text.ts";

/** One sheet of a workbook: a line that says what it is, a head, rows. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Text stays text, whatever it begins with; a number keeps all its digits and is shown in a format. */
export type SheetCell = string | number | { readonly number: number; readonly format: string };

/**
 * A workbook that Excel, LibreOffice and Numbers open. What writes it is loaded when first asked for.
 *
 * @throws RangeError on more than the policy of our pages lets the library pack.
 */
export async function xlsx(sheets: readonly Sheet[]): Promise<Blob> {
  if (heaviestPart(sheets) > mostBytes) throw new RangeError("This is more than one workbook can hold here.");
  const { default: write } = await import("write-excel-file/browser");
  const names = sheets.reduce<readonly string[]>((taken, { name }) => [...taken, freeName(name, taken)], []);
  const written = sheets.map((sheet, index) => ({
    sheet: names[index] ?? sheet.name,
    stickyRowsCount: sheet.head.length > 0 ? 2 : 1,
    columns: widths(sheet),
    data: [
      [{ value: sheetText(sheet.title), type: String, fontWeight: "bold" as const }],
      ...(sheet.head.length > 0 ? [sheet.head.map(headCell)] : []),
      ...sheet.rows.map((cells) => cells.map(cellOf)),
    ],
  }));
  return write(written).toBlob();
}

function headCell(text: string): CellObject {
  return {
    value: sheetText(text),
    type: String,
    wrap: true,
    alignVertical: "bottom",
    bottomBorderStyle: "thin",
    bottomBorderColor: "#13212c",
  };
}

const widest = 70;

function cellOf(cell: SheetCell): CellObject {
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "object") return { value: cell.number, type: Number, format: cell.format };
  const long = cell.length > widest ? ({ wrap: true, alignVertical: "top" } as const) : {};
  return { value: sheetText(cell), type: String, ...long };
}

/** With more in a cell, Excel calls the whole file damaged. */
const longestText = 32_767;

/** Text as a sheet holds it: `_x0041_` would be read as the letter of that number, so its first sign is written so. */
function sheetText(text: string): string {
  return cleanText(text.slice(0, longestText)).replaceAll(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
}

/**
 * The library packs a part of 160 kB or more in a worker made from text. The policy of our pages forbids such workers,
 * and the library would wait for its answer for ever.
 */
const mostBytes = 155_000;

/** About how large the largest part is before it is packed: a sheet's cells, or the texts of them all. */
function heaviestPart(sheets: readonly Sheet[]): number {
  const texts = new Set(
    sheets.flatMap(({ title, head, rows }) => [title, ...head, ...rows.flat()].filter(isText)),
  );
  const shared = [...texts].reduce((sum, text) => sum + new TextEncoder().encode(text).length + 20, 0);
  // A cell takes some 35 bytes with its address and style, a row 30 more.
  const cells = sheets.map(({ rows }) => rows.reduce((sum, row) => sum + 30 + 40 * row.length, 0));
  return Math.max(shared, ...cells);
}

function isText(cell: SheetCell): cell is string {
  return typeof cell === "string";
}

const longestName = 31;

/** What a spreadsheet takes for the name of a sheet: 31 characters, none of `[]:*?/\`, and each once. */
function freeName(wished: string, taken: readonly string[]): string {
  const clean =
    cleanText(wished)
      .replaceAll(/[[\]:*?/\\]+/gu, " ")
      .replaceAll(/^[' ]+|[' ]+$/gu, "") || "1";
  const cut = clean.length <= longestName ? clean : clean.slice(0, longestName).replace(/[\s,–-]+\S*$/u, "");
  const used = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!used(cut)) return cut;
  let count = 2;
  while (used(numbered(cut, count))) count += 1;
  return numbered(cut, count);
}

function numbered(name: string, count: number): string {
  return `${name.slice(0, longestName - 4).trimEnd()} ${String(count)}`;
}

/** Wide enough for what stands in a column, within reason; the title runs over its neighbours. */
function widths({ head, rows }: Sheet): { readonly width: number }[] {
  const columns = Math.max(head.length, ...rows.map((cells) => cells.length), 1);
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((cells) => {
      const cell = cells[column];
      return typeof cell === "string" ? cell.length : 8;
    });
    return { width: Math.min(lengths.reduce((most, length) => Math.max(most, length), 10) + 2, widest) };
  });
}
