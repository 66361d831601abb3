import { parseNumber } from "../words/parse-number.ts";

/** One amount, or the two ends of a range as adverts write them: "40–45 k€". */
export type ReadAmount =
  | { readonly is: "empty" }
  | { readonly is: "unread" }
  | { readonly is: "amount"; readonly value: number }
  | { readonly is: "range"; readonly low: number; readonly high: number };

/** The mark that a column writes decimals with, where its other cells show it. */
export type DecimalMark = "," | "." | undefined;

/** What stands around an amount without being part of it: signs and codes of currencies, periods, gross or net. */
const around =
  /[€$£₽]|\b(?:euros?|dollars?|pounds?|brute?s?|nets?|gross|base|fixe|annuel(?:le)?s?|mensuel(?:le)?s?|horaires?|annual(?:ly)?|yearly|monthly|hourly|p\.?a\.?)\b|(?:\/|\b(?:par|per|an?)\s)\s*(?:ans?|annee|année|annum|mois|heures?|h|years?|yr|months?|mo|hours?|hr)\b/giu;
/** A code is in capitals, or every word of three letters would be one. */
const code = /(?<=^|[^A-Za-z])[A-Z]{3}(?=$|[^A-Za-z])/gu;
/** The K of "45 KEUR". */
const thousandsOfCode = /\d\s?k(?=[A-Z]{3}(?:[^A-Za-z]|$))/iu;
const between = /^(.+?)(?:\s*[-–—]\s*|\s(?:à|a|to|et|and)\s)(.+)$/iu;
const thousand = /^(.*\d)\s*k$/iu;

/** Reads "45 000,50 €", "45,000.50", "45k", "1 800 € brut / mois" and "de 40 à 45 k€". Letters and formulas are unread. */
export function readAmount(cell: string, mark: DecimalMark): ReadAmount {
  const bare = cell
    .replace(thousandsOfCode, "$& ")
    .replaceAll(code, " ")
    .replaceAll(around, " ")
    .replace(/^\s*(?:de|entre|from|between)\s/iu, "")
    .trim();
  if (bare === "") return cell.trim() === "" ? { is: "empty" } : { is: "unread" };
  const ends = between.exec(bare);
  if (ends !== null) {
    const [, first = "", second = ""] = ends;
    const high = oneAmount(second, mark);
    // The thousands of "40–45 k" are meant for both ends.
    const low = oneAmount(thousand.test(second) && !thousand.test(first) ? `${first.trim()}k` : first, mark);
    return low === undefined || high === undefined ? { is: "unread" } : { is: "range", low, high };
  }
  const value = oneAmount(bare, mark);
  return value === undefined ? { is: "unread" } : { is: "amount", value };
}

function oneAmount(text: string, mark: DecimalMark): number | undefined {
  const trimmed = text.trim();
  const inThousands = thousand.exec(trimmed);
  const digits = (inThousands?.[1] ?? trimmed).trim();
  // "45.000" is forty-five thousand where it is pay, unless the column writes its decimals so.
  const [separator] = /[.,]/u.exec(digits) ?? [];
  const isUnsure = /^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/u.test(digits);
  const plain =
    isUnsure && inThousands === null
      ? digits.replace(/[.,]/u, separator === mark ? "." : "")
      : digits.replace(/^([-+−]?\d+)[.,](\d{3})$/u, "$1.$2");
  const asTyped = isUnsure && separator === mark ? Number(plain.replace("−", "-")) : undefined;
  const read = asTyped === undefined ? parseNumber(plain, "en") : { is: "number" as const, value: asTyped };
  const value = read.is === "number" ? read.value : read.is === "ambiguous" ? read.decimal : undefined;
  return value === undefined ? undefined : inThousands === null ? value : value * 1000;
}

/** How a column writes decimals, by its cells that leave no doubt: one, two, or more than three digits after the mark. */
export function decimalMarkOf(cells: readonly string[]): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const [, mark] = /\d([.,])(?:\d{1,2}|\d{4,})(?!\d|[.,]\d)/u.exec(cell) ?? [];
    if (mark === ",") commas += 1;
    else if (mark === ".") points += 1;
  }
  return commas === points ? undefined : commas > points ? "," : ".";
}
