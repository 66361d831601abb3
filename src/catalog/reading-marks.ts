import { percentileNames } from "#schema/names.ts";

/** Placeholders for one amount of a figure that has several: `{p50}` is its median. */
export const entryMarks = [...percentileNames, "mean"] as const;
export type EntryMark = (typeof entryMarks)[number];

/** The names of the placeholders in the text of a reading. They are replaced when the page is built. */
export const readingMarks = [
  "figure",
  "floor",
  ...entryMarks,
  "place",
  "level",
  "occupation",
  "vintage",
  "statistic",
  "per",
] as const;
export type ReadingMark = (typeof readingMarks)[number];

/** `{figure}`, or with another level of the same place `{figure 1}`. */
export interface FoundMark {
  /** The placeholder as written, including the braces. */
  readonly written: string;
  readonly name: string;
  readonly level?: string;
}

/** Splits the text into plain pieces and placeholders. */
export function piecesOf(text: string): readonly (string | FoundMark)[] {
  return text
    .split(/(\{[^{}]*\})/u)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith("{") || !piece.endsWith("}")) return piece;
      const [name = "", level] = piece.slice(1, -1).split(" ");
      return { written: piece, name, ...(level === undefined ? {} : { level }) };
    });
}

export function marksOf(text: string): readonly FoundMark[] {
  return piecesOf(text).filter((piece) => typeof piece !== "string");
}

export function isEntryMark(name: string): name is EntryMark {
  return entryMarks.some((mark) => mark === name);
}

export function isReadingMark(name: string): name is ReadingMark {
  return readingMarks.some((mark) => mark === name);
}
