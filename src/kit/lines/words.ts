import type { Basis, Component, Period } from "#schema/unit.ts";
import { plain } from "./plain.ts";

/** What people write for a period, a currency, gross or net, base or total, in French and in English. */
const periodWords: readonly (readonly [Period, RegExp])[] = [
  ["hour", /\b(?:h|heures?|horaire|hours?|hourly|hr)\b/u],
  ["month", /\b(?:mois|mensuel(?:le)?s?|months?|monthly|mo|mens)\b/u],
  ["year", /\b(?:ans?|annee|annuel(?:le)?s?|years?|yearly|annual(?:ly)?|annum|pa|yr)\b/u],
];

export function periodIn(text: string): Period | undefined {
  const words = plain(text);
  return periodWords.find(([, form]) => form.test(words))?.[0];
}

const currencySigns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:CAD|C\$|CA\$)|\$\s?CA\b/u, "CAD"],
  [/\b(?:EUR|euros?)\b|€/iu, "EUR"],
  [/\b(?:USD|US\$|dollars?)\b|\$/iu, "USD"],
  [/\b(?:GBP|pounds?|livres?)\b|£/iu, "GBP"],
  [/\b(?:CHF|francs? suisses?|swiss francs?)\b/iu, "CHF"],
  [/\b(?:RUB|RUR|roubles?|rubles?)\b|₽/iu, "RUB"],
];

/** The currency that a text names. Another three capitals are a code of their own: "SEK". */
export function currencyIn(text: string): string | undefined {
  return usualCurrencyIn(text) ?? /\b[A-Z]{3}\b/u.exec(text)?.[0];
}

/** Heads are in capitals at times, and "NET" is no currency. */
export function usualCurrencyIn(text: string): string | undefined {
  return currencySigns.find(([form]) => form.test(text))?.[1];
}

export function basisIn(text: string): Basis | undefined {
  const words = plain(text);
  const isGross = /\b(?:bruts?|gross)\b/u.test(words);
  const isNet = /\b(?:nets?|after tax)\b/u.test(words);
  return isGross === isNet ? undefined : isGross ? "gross" : "net";
}

export function componentIn(text: string): Component | undefined {
  const words = plain(text);
  if (/\b(?:ote|on target|cible|a objectifs? atteints?)\b/u.test(words)) return "on-target";
  if (/\b(?:total|totale|package|variable|bonus|global|globale)\b/u.test(words)) return "total-cash";
  return /\b(?:base|fixe|fixed|basic)\b/u.test(words) ? "base" : undefined;
}

/** What the words beside an amount say: "€ brut / mois". */
export interface SaidBeside {
  readonly period: Period | undefined;
  readonly currency: string | undefined;
  readonly basis: Basis | undefined;
}

/** Reads what stands beside amounts. The digits differ in every row, the words beside them hardly ever. */
export function besideReader(): (amount: string) => SaidBeside {
  const known = new Map<string, SaidBeside>();
  return (amount) => {
    const words = amount.replaceAll(/[\d\s.,]+/gu, " ");
    const said = known.get(words) ?? {
      period: periodIn(words),
      currency: currencyIn(words),
      basis: basisIn(words),
    };
    known.set(words, said);
    return said;
  };
}
