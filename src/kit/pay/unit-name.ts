import type { MoneyUnit, Phrase } from "../words/phrase.ts";

/** "Roubles a month", for heads of charts and tables. */
export function unitName({ currency, period }: MoneyUnit): Phrase {
  return { key: "unit.money", values: { currency: { currency }, per: { phrase: { key: `per.${period}` } } } };
}
