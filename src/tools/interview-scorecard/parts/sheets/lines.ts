import { plainName } from "../bank.ts";

/** A rating as it is kept: a line of five cells apart by tabs. The rating is 1 to 5, "-" for no evidence, or "" not yet. */
export interface Line {
  readonly by: string;
  readonly candidate: string;
  readonly competence: string;
  readonly rating: string;
  readonly evidence: string;
}

const cellText = (typed: string): string => typed.replaceAll(/[\t\r\n]+/gu, " ");

export function lineOf({ by, candidate, competence, rating, evidence }: Line): string {
  return [by, candidate, competence, rating, evidence].map(cellText).join("\t");
}

const noEvidence = /^(?:[-–—]|n[/.]?[ae]|none|no evidence|aucun(?: fait)?|sans preuve)$/iu;
const spaces = /^[\s\u{A0}\u{202F}]+|[\s\u{A0}\u{202F}]+$/gu;
const trimmed = (cell = ""): string => cell.replaceAll(spaces, "");

/** "1" to "5", "-", or ""; undefined for anything else. */
function ratingIn(cell: string): string | undefined {
  if (cell === "") return "";
  if (noEvidence.test(cell)) return "-";
  const [, rating] = /^([1-5])(?:[.,]0+)?$/u.exec(cell) ?? [];
  return rating;
}

export interface LinesRead {
  readonly lines: readonly Line[];
  /** Lines that give no rating, by their number from 1. */
  readonly leftOut: readonly number[];
}

/**
 * Reads ratings as this tool keeps them or as a spreadsheet gives them: a line each (interviewer, candidate,
 * competence, rating, evidence), or a grid whose first line names competences from the third cell on. A later line on
 * the same thing by the same person counts.
 */
export function linesIn(text: string, isCompetence: (name: string) => boolean): LinesRead {
  const found = new Map<string, Line>();
  const leftOut: number[] = [];
  const add = (line: Line): void =>
    void found.set([line.by, line.candidate, line.competence].map(plainName).join("\t"), line);
  let grid: readonly string[] | undefined;
  for (const [index, written] of text.split(/\r?\n/u).entries()) {
    if (trimmed(written) === "") continue;
    const cells = cellsOf(written);
    const [by = "", candidate = "", ...rest] = cells.map(trimmed);
    if (index === 0 && rest.filter(isCompetence).length > 1) {
      grid = rest;
      continue;
    }
    if (grid === undefined) {
      const [competence = "", cell = ""] = rest;
      const rating = ratingIn(cell);
      if (rating !== undefined && rest.length > 1)
        // What is being typed keeps the space at its end.
        add({ by, candidate, competence, rating, evidence: cells.slice(4).join(" ") });
      // A first line of titles is no rating.
      else if (index > 0 || !/^\p{L}/u.test(cell)) leftOut.push(index + 1);
      continue;
    }
    const ratings = grid.map((_, column) => ratingIn(rest[column] ?? ""));
    if (ratings.includes(undefined)) leftOut.push(index + 1);
    for (const [column, rating = ""] of ratings.entries())
      if (rating !== "") add({ by, candidate, competence: grid[column] ?? "", rating, evidence: "" });
  }
  return { lines: [...found.values()], leftOut };
}

function cellsOf(line: string): readonly string[] {
  return line.split(line.includes("\t") ? "\t" : ";");
}

/** Lines as the field keeps them. */
export const textOf = (lines: readonly Line[]): string => lines.map(lineOf).join("\n");

/** These lines with one of them changed, added, or taken out once it says nothing. */
export function withLine(lines: readonly Line[], changed: Line): readonly Line[] {
  const isSame = (one: Line): boolean =>
    one.by === changed.by && one.candidate === changed.candidate && one.competence === changed.competence;
  const next = lines.some(isSame) ? lines.map((one) => (isSame(one) ? changed : one)) : [...lines, changed];
  return next.filter(({ rating, evidence }) => rating !== "" || evidence !== "");
}

/** These lines with a sheet added: what its interviewers had given before is replaced. */
export function withSheet(lines: readonly Line[], sheet: readonly Line[]): readonly Line[] {
  const by = new Set(sheet.map((one) => plainName(one.by)));
  return [...lines.filter((one) => !by.has(plainName(one.by))), ...sheet];
}
