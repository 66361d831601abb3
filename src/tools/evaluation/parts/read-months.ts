import { parseNumber } from "#kit/words/parse-number.ts";

/** A month as pasted: what was reached of each criterion, in their order. An empty cell is no evidence. */
export interface Month {
  readonly month: string;
  readonly actuals: readonly (number | undefined)[];
}

export interface Read<T> {
  readonly rows: readonly T[];
  /** The numbers of the lines that give nothing, counted from 1. */
  readonly leftOut: readonly number[];
}

/** Lines of cells apart by tabs, semicolons or bars. Empty lines do not count. */
function linesOf(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  return text.split(/\r?\n/u).flatMap((line, index) => {
    const cells = line.split(/[\t;|]/u).map((cell) => cell.replaceAll(/[\u00A0\u202F]/gu, " ").trim());
    return cells.every((cell) => cell === "") ? [] : [{ line: index + 1, cells }];
  });
}

/** A number as people write it; what could be thousands or decimals is thousands. */
function numberIn(cell: string | undefined): number | undefined {
  const read = parseNumber((cell ?? "").replaceAll(/[€$£%]/gu, "").trim(), "en");
  const value = read.is === "number" ? read.value : read.is === "ambiguous" ? read.thousands : NaN;
  return value >= 0 && value <= 1e12 ? value : undefined;
}

export function monthsIn(text: string, criteria: number): Read<Month> {
  const read = linesOf(text).map(({ line, cells: [month = "", ...cells] }) => ({
    line,
    month,
    actuals: Array.from({ length: criteria }, (_, index) => numberIn(cells[index])),
  }));
  return {
    rows: read.filter(({ actuals }) => actuals.some((one) => one !== undefined)),
    leftOut: read.flatMap(({ line, actuals }) => (actuals.every((one) => one === undefined) ? [line] : [])),
  };
}

/** Orders of a month as pasted: the month, those of its first five working days, all of them, and its working days. */
export interface Orders {
  readonly month: string;
  readonly firstFive: number;
  readonly all: number;
  readonly workingDays: number;
}

export function ordersIn(text: string): Read<Orders> {
  const read = linesOf(text).map(({ line, cells: [month = "", ...cells] }) => {
    const [firstFive, all, workingDays = 21] = [0, 1, 2].map((index) => numberIn(cells[index]));
    const isWhole =
      firstFive !== undefined &&
      all !== undefined &&
      all >= firstFive &&
      workingDays >= 5 &&
      workingDays <= 31;
    return { line, row: isWhole ? { month, firstFive, all, workingDays } : undefined };
  });
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    leftOut: read.flatMap(({ line, row }) => (row === undefined ? [line] : [])),
  };
}
