import { isHeadLine, payIn, timeShareIn } from "#kit/pay/pasted/pasted-pay.ts";

/** A person as pasted: pay at full time, and the grade by its name or number. */
export interface Person {
  readonly name: string;
  readonly pay: number;
  readonly grade: string;
  readonly group: string;
}

export interface PeopleRead {
  readonly people: readonly Person[];
  /** The lines that give no person, by their number from 1. */
  readonly leftOut: readonly number[];
}

/** The most people that are read at once. */
const most = 2000;

/**
 * Reads people as a spreadsheet gives them, a line each: name, pay a year, grade, working time in % (full time if
 * empty), group. Cells are apart by tabs or semicolons. Part-time pay is taken to full time (F3), or it would seem too
 * low. Heads of columns in the first line are passed over. Any other line without a pay is left out and counted, so that lines in = people + lines left out.
 */
export function peopleIn(text: string): PeopleRead {
  const people: Person[] = [];
  const leftOut: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === "") continue;
    const cells = line.split(/[\t;]/u).map((cell) => cell.trim());
    if (isHeadLine(index, cells)) continue;
    const [name = "", pay = "", grade = "", time = "", group = ""] = cells;
    const amount = payIn(pay);
    const share = timeShareIn(time);
    if (amount === undefined || share === undefined || people.length >= most) leftOut.push(index + 1);
    else people.push({ name, pay: amount / share, grade, group });
  }
  return { people, leftOut };
}
