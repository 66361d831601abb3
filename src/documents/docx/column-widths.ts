import type { Table } from "../tree.ts";
import { textWidth } from "./measures.ts";

/**
 * Columns share the width in proportion to their longest text, within limits, so that short ones leave room for long ones.
 * Before that each has room for its longest word, which would break inside; where there is none for all, they share what
 * there is in proportion to that.
 */
export function columnWidths({ head, rows }: Pick<Table, "head" | "rows">, columns: number): number[] {
  const all = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((cells) => String(cells[column] ?? ""));
    const title = head[column] ?? "";
    const word = Math.max(longestWord(title) * boldness, ...texts.map(longestWord));
    return {
      least: Math.min(word + cellMargins, textWidth / 3),
      weight: Math.min(Math.max(10, title.length, ...texts.map(({ length }) => length)), 40),
      width: 0,
    };
  });
  const least = all.reduce((sum, column) => sum + column.least, 0);
  if (least >= textWidth) return all.map((column) => Math.floor((textWidth * column.least) / least));
  // A column that its share is too narrow for takes its least from all, which may make others too narrow.
  let open = all;
  let left = textWidth;
  for (;;) {
    const weights = open.reduce((sum, { weight }) => sum + weight, 0);
    for (const column of open) column.width = (left * column.weight) / weights;
    const narrow = open.filter((column) => column.width < column.least);
    if (narrow.length === 0) return all.map(({ width }) => Math.floor(width));
    for (const column of narrow) column.width = column.least;
    left -= narrow.reduce((sum, column) => sum + column.least, 0);
    open = open.filter((column) => !narrow.includes(column));
  }
}

/** In twentieths of a point: the margins of a cell and a little more, and the height of its text. */
const cellMargins = 140;
const textHeight = 180;
const boldness = 1.08;

/** About how wide the longest word is that is not broken at a space or a hyphen. */
function longestWord(text: string): number {
  return Math.max(...text.split(/[ -]/u).map(widthOf));
}

/** The widths of letters without serifs, as shares of their height: narrow, rather narrow, wide, capital, any other. */
const letterWidths = [
  [/[ijl.,;:'’|!\u202F]/u, 0.28],
  [/[frt()/\u00A0]/u, 0.36],
  [/[mw%@MW\u2E80-\uFFFF]/u, 0.95],
  [/\p{Lu}/u, 0.72],
] as const;
const usualWidth = 0.57;

function widthOf(word: string): number {
  const shares = Array.from(
    word,
    (letter) => letterWidths.find(([form]) => form.test(letter))?.[1] ?? usualWidth,
  );
  return textHeight * shares.reduce((sum, share) => sum + share, 0);
}
