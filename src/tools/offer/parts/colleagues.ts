import { isHeadLine, payIn, timeShareIn } from "#kit/pay/pasted/pasted-pay.ts";

export interface Colleagues {
  /** Full-time pay a year. No name is kept. */
  readonly pays: readonly number[];
  /** The lines that give no pay, by their number from 1. */
  readonly leftOut: readonly number[];
}

const most = 500;

/**
 * Reads the pay of colleagues as a spreadsheet gives it, a line each: pay a year, then working time in % (full time if
 * empty). A first cell that is no number is taken for a name, and forgotten, and heads of columns in the first line are passed over. Part-time pay is taken to full time (F3).
 */
export function colleaguesIn(text: string): Colleagues {
  const pays: number[] = [];
  const leftOut: number[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === "") continue;
    const cells = line.split(/[\t;]/u).map((cell) => cell.trim());
    if (isHeadLine(index, cells)) continue;
    const from = payIn(cells[0] ?? "") === undefined ? 1 : 0;
    const pay = payIn(cells[from] ?? "");
    const share = timeShareIn(cells[from + 1] ?? "");
    if (pay === undefined || share === undefined || pays.length >= most) leftOut.push(index + 1);
    else pays.push(pay / share);
  }
  return { pays, leftOut };
}
