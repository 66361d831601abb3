import { parseNumber } from "../../words/parse-number.ts";

/** "45 000 €", "45,000.50" and "45.000": what could be thousands or decimals is thousands, since it is pay. */
export function payIn(cell: string): number | undefined {
  const read = parseNumber(cell.replaceAll(/[€$£₽]|\b(?:EUR|USD|GBP|CAD|CHF|RUB)\b/gu, ""), "en");
  const value = read.is === "number" ? read.value : read.is === "ambiguous" ? read.thousands : NaN;
  return value > 0 && value <= 1e9 ? value : undefined;
}

/** "80", "80 %" and "0.8" are four fifths of full time; an empty cell is full time. */
export function timeShareIn(cell: string): number | undefined {
  if (cell === "") return 1;
  const value = Number(cell.replaceAll(/[\s\u00A0\u202F%]/gu, "").replace(",", "."));
  const share = value > 1.5 ? value / 100 : value;
  return share > 0 && share <= 1 ? share : undefined;
}

/** Words that the head of a column of pay has in French or English spreadsheets. */
const payWords =
  /\b(?:salaires?|salary|salaries|pay|paie|paye|r[ée]mun[ée]rations?|wages?|montants?|amounts?|brut|gross|base|compensation)\b/iu;

/** A first line such as "Name; Pay a year; Grade" gives the heads of columns: it is nobody's pay left out. */
export function isHeadLine(index: number, cells: readonly string[]): boolean {
  return index === 0 && cells.every((cell) => !/\d/u.test(cell)) && cells.some((cell) => payWords.test(cell));
}
