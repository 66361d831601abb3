import { gradeWords, headsIn, payIn, timeShareIn } from "#kit/pay/pasted/pasted-pay.ts";

/** A person as pasted: pay at full time, and the grade by its name or number. */
export interface Person {
  readonly name: string;
  readonly pay: number;
  readonly grade: string;
  readonly group: string;
}

export interface PeopleRead {
  readonly people: readonly Person[];
  /** The lines that give no person, by their number from 1: without a pay, and with a time that is no share. */
  readonly leftOut: readonly number[];
  readonly noShare: readonly number[];
}

/** The most people that are read at once. */
const most = 2000;

const groupWords = /group|\bsexe?\b|gender|genre|service|equipe|team|department/u;
const nameWords = /nom|name|salarie|employe|person|matricule/u;

/**
 * Reads people as a spreadsheet gives them, a line each: name, pay a year, grade, working time in % (full time if
 * empty), group; or as the heads in the first line say. Cells are apart by tabs or semicolons. Part-time pay is taken to
 * full time (F3), or it would seem too low. Any other line is left out and counted, so that lines in = people + lines left out.
 */
export function peopleIn(text: string): PeopleRead {
  const people: Person[] = [];
  const leftOut: number[] = [];
  const noShare: number[] = [];
  const lines = text.split(/\r?\n/u).map((line) => line.split(/[\t;]/u).map((cell) => cell.trim()));
  const heads = headsIn(lines[0] ?? []);
  const find = (words: RegExp, usual: number): number =>
    heads?.names.findIndex((name, index) => index !== heads.pay && words.test(name)) ?? usual;
  const [name, grade, group] = [find(nameWords, 0), find(gradeWords, 2), find(groupWords, 4)];
  for (const [index, cells] of lines.entries()) {
    if (cells.every((cell) => cell === "") || (index === 0 && heads !== undefined)) continue;
    const cell = (column: number): string => cells[column] ?? "";
    const pay = payIn(cell(heads?.pay ?? 1));
    const share = timeShareIn(cell(heads?.time ?? 3), heads?.inHours);
    if (pay === undefined || people.length >= most) leftOut.push(index + 1);
    else if (share === undefined) noShare.push(index + 1);
    else people.push({ name: cell(name), pay: pay / share, grade: cell(grade), group: cell(group) });
  }
  return { people, leftOut, noShare };
}
