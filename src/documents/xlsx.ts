import type { CellObject } from "write-excel-file/browser";
import { cleanText } from "./clean-text.ts";

/** One sheet of a workbook: a title line, a head and rows. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * Text is stored as text, whatever it begins with. A number keeps all its digits; the format only changes how
 * it is shown.
 */
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

/** Excel reports the file as damaged if a cell has more characters. */
const longestText = 32_767;

/**
 * Escapes text for a sheet: `_x0041_` would be read as the character with that code, so its first underscore
 * is encoded.
 */
function sheetText(text: string): string {
  return cleanText(text.slice(0, longestText)).replaceAll(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
}

/**
 * The library compresses a part of 160 kB or more in a worker made from text. The site's
 * Content-Security-Policy forbids such workers, and the library would wait forever.
 */
const mostBytes = 155_000;

/**
 * An estimate of the size of the largest part before compression: the cells of a sheet, or the shared texts.
 */
function heaviestPart(sheets: readonly Sheet[]): number {
  const texts = new Set(
    sheets.flatMap(({ title, head, rows }) => [title, ...head, ...rows.flat()].filter(isText)),
  );
  const shared = [...texts].reduce((sum, text) => sum + new TextEncoder().encode(text).length + 20, 0);
  // A cell takes about 35 bytes with its address and style, and a row 30 more.
  const cells = sheets.map(({ rows }) => rows.reduce((sum, row) => sum + 30 + 40 * row.length, 0));
  return Math.max(shared, ...cells);
}

function isText(cell: SheetCell): cell is string {
  return typeof cell === "string";
}

const longestName = 31;

/** A valid name for a sheet: at most 31 characters, none of `[]:*?/\`, and unique in the workbook. */
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

/** Column widths that fit the content, within limits. The title may run over the neighbouring columns. */
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
