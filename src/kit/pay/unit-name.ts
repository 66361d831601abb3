import type { MoneyUnit, Phrase } from "../words/phrase.ts";

/** The name of the unit for the heads of charts and tables: "Roubles a month". */
export function unitName({ currency, period }: Pick<MoneyUnit, "currency" | "period">): Phrase {
  return { key: "unit.money", values: { currency: { currency }, per: { phrase: { key: `per.${period}` } } } };
}
