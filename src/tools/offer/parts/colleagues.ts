import { headsIn, payIn, timeShareIn } from "#kit/pay/pasted/pasted-pay.ts";

export interface Colleagues {
  /** Full-time pay a year. No name is kept. */
  readonly pays: readonly number[];
  /** The lines that give no pay, by their number from 1, and those with a time that is no share. */
  readonly leftOut: readonly number[];
  readonly noShare: readonly number[];
}

const most = 500;

/**
 * Reads the pay of colleagues as a spreadsheet gives it, a line each: pay a year, then working time in % (full time if
 * empty); or as the heads in the first line say. A first cell that is no number is taken for a name, and forgotten.
 * Part-time pay is taken to full time (F3).
 */
export function colleaguesIn(text: string): Colleagues {
  const pays: number[] = [];
  const leftOut: number[] = [];
  const noShare: number[] = [];
  const lines = text.split(/\r?\n/u).map((line) => line.split(/[\t;]/u).map((cell) => cell.trim()));
  const heads = headsIn(lines[0] ?? []);
  for (const [index, cells] of lines.entries()) {
    if (cells.every((cell) => cell === "") || (index === 0 && heads !== undefined)) continue;
    const from = payIn(cells[0] ?? "") === undefined ? 1 : 0;
    const pay = payIn(cells[heads?.pay ?? from] ?? "");
    const share = timeShareIn(cells[heads?.time ?? from + 1] ?? "", heads?.inHours);
    if (pay === undefined || pays.length >= most) leftOut.push(index + 1);
    else if (share === undefined) noShare.push(index + 1);
    else pays.push(pay / share);
  }
  return { pays, leftOut, noShare };
}
