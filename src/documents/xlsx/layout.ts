import type { Sheet, SheetCell } from "./sheet.ts";

/** Widths are in characters of the default font. */
const narrowest = 12;
const widest = 70;
/** No column is made narrower than this to fit the page. */
const leastForText = 24;
/** The characters that fit across a landscape A4 page at full size. */
const page = 130;

/** Widths that fit the content. Columns of long texts share what is left of the page's width. */
export function columnWidths({ head, rows }: Sheet): readonly number[] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), Math.max(head.length, 1));
  const wished = Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, cells) => Math.max(most, lengthOf(cells[column])), 0);
    return Math.min(Math.max(longest + 2, narrowest), widest);
  });
  const sumAt = (most: number): number => wished.reduce((sum, width) => sum + Math.min(width, most), 0);
  let most = widest;
  while (most > leastForText && sumAt(most) > page) most -= 1;
  return wished.map((width) => Math.min(width, most));
}

function lengthOf(cell: SheetCell | undefined): number {
  if (typeof cell !== "string") return cell === undefined ? 0 : 8;
  return cell.split("\n").reduce((most, { length }) => Math.max(most, length), 0);
}

/** Whether a text needs more than one line in its column. */
export function needsWrap(text: string, width: number): boolean {
  return text.length > width || text.includes("\n");
}

/** The height of one line of the default font, in points. */
export const lineHeight = 15;

/**
 * The height of a row whose texts are wrapped; undefined if each has one line. Not every program measures the
 * rows when it opens a file, so a long note would be cut.
 */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = cells.reduce<number>((most, cell, column) => {
    const width = widths[column] ?? narrowest;
    return typeof cell === "string" && needsWrap(cell, width) ? Math.max(most, lineCount(cell, width)) : most;
  }, 1);
  // Excel allows no row above 409 points.
  return lines === 1 ? undefined : Math.min(lines * lineHeight, 409);
}

/** The lines that a text needs, wrapped between words. */
function lineCount(text: string, width: number): number {
  const room = width - 1;
  return text.split("\n").reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const { length } of paragraph.split(" ")) {
      const fits = used === 0 || used + 1 + length <= room;
      lines += fits ? 0 : 1;
      used = fits && used > 0 ? used + 1 + length : length;
      // A word longer than the line, such as an address, is broken.
      const more = Math.ceil(used / room) - 1;
      if (more > 0) {
        lines += more;
        used -= more * room;
      }
    }
    return sum + lines;
  }, 0);
}
