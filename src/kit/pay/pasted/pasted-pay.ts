import { parseNumber } from "../../words/parse-number.ts";

/** "45 000 €", "45,000.50" and "45.000": what could be thousands or decimals is thousands, since it is pay. */
export function payIn(cell: string): number | undefined {
  const read = parseNumber(cell.replaceAll(/[€$£₽]|\b(?:EUR|USD|GBP|CAD|CHF|RUB)\b/gu, ""), "en");
  const value = read.is === "number" ? read.value : read.is === "ambiguous" ? read.thousands : NaN;
  return value > 0 && value <= 1e9 ? value : undefined;
}

/**
 * "80", "80 %", "0.8" and "0,8 ETP" are four fifths of full time; an empty cell is full time. Hours are no share, since how
 * many make a full time is not said: "35 h" is none, nor is "35" under a head that says hours.
 */
export function timeShareIn(cell: string, inHours = false): number | undefined {
  const text = cell.replaceAll(/\s|etp|fte/giu, "").replace(",", ".");
  if (text === "" || /plein|full/iu.test(text)) return 1;
  if (!/^[\d.]+%?$/u.test(text) || (inHours && !text.endsWith("%"))) return undefined;
  const value = parseFloat(text);
  const share = value > 1.5 ? value / 100 : value;
  return share > 0 && share <= 1 ? share : undefined;
}

/** What the first line says of the columns, by their numbers from 0; -1 is none. */
export interface Heads {
  /** Without capitals and accents. */
  readonly names: readonly string[];
  readonly pay: number;
  readonly time: number;
  readonly inHours: boolean;
}

/**
 * The heads of columns in French or English, such as "Name; Pay 2026; Grade", in any order; undefined where the line may be
 * a person. Pay that is at full time already is not taken to full time again, so its column of time is left alone.
 */
export function headsIn(cells: readonly string[]): Heads | undefined {
  const names = cells.map(bare);
  const pay = names.findIndex((name) => payWords.test(name) && !gradeWords.test(name));
  // A year may stand in a head, an amount does not.
  if (pay < 0 || names.some((name) => /\b(?!20\d\d\b)\d/u.test(name))) return undefined;
  const time = fullTime.test(names[pay] ?? "") ? -1 : names.findIndex((name) => timeWords.test(name));
  return { names, pay, time, inHours: /hour|heure|hebdo|week|\bh\b/u.test(names[time] ?? "") };
}

const payWords =
  /\b(?:salaire|salary|salaries|pay\b|paie|paye\b|remun|wage|montant|amount|brut|gross|base|compens)/u;
/** "Pay grade" is a grade. */
export const gradeWords = /niveau|grade|level|echelon|classe|\bband/u;
const timeWords = /%|temps|time|quotite|taux|etp|fte|hour|heure|hebdo/u;
const fullTime = /plein|full|etp|fte/u;

/** The folder that reads files has more of this, and would be loaded with it. */
export function bare(text: string): string {
  return text.trim().normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
