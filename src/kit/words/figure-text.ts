import { percentileEntries } from "#core/percentile-entries.ts";
import type { Figure, PercentileEntry } from "#schema/figure.ts";
import type { MoneyUnit } from "./phrase.ts";
import type { Words } from "./words.ts";

/** A figure as text that names its kind: "up to ₽47,000", "₽20,000–23,000", "median …", "– fewer than 5". */
export function figureText(figure: Figure, unit: MoneyUnit, words: Words): string {
  const money = (amount: number): string => words.format.money(amount, unit.currency, unit.decimals);
  const range = (low: number, high: number): string =>
    words.format.moneyRange(low, high, unit.currency, unit.decimals);
  return written(figure, unit.derived, words, money, range);
}

/** The same without the currency, for tables and charts that have it in their head. */
export function bareFigureText(figure: Figure, unit: MoneyUnit, words: Words): string {
  const number = (amount: number): string => words.format.number(amount, unit.decimals);
  return written(figure, unit.derived, words, number, (low, high) => `${number(low)}–${number(high)}`);
}

function written(
  figure: Figure,
  derived: boolean,
  words: Words,
  one: (amount: number) => string,
  two: (low: number, high: number) => string,
): string {
  const about = (text: string): string => aboutText(text, derived);
  switch (figure.kind) {
    case "range":
      return about(two(figure.low, figure.high));
    case "ceiling":
      return words.text("figure.up-to", { amount: about(one(figure.high)) });
    case "point":
      return about(one(figure.value));
    case "suppressed":
      return words.text(`figure.suppressed.${figure.reason}`);
    case "percentiles": {
      const entries = percentileEntries(figure).map(
        ({ name, entry }) => `${words.text(`figure.${name}`)} ${entryText(entry, about, words, one)}`,
      );
      return entries.join(" · ");
    }
  }
}

/** An amount that was derived here is marked as such. */
export function aboutText(amount: string, derived: boolean): string {
  return derived ? `≈\u00A0${amount}` : amount;
}

function entryText(
  entry: PercentileEntry,
  about: (text: string) => string,
  words: Words,
  one: (amount: number) => string,
): string {
  if (typeof entry === "number") return about(one(entry));
  if ("atLeast" in entry) return words.text("figure.at-least", { amount: about(one(entry.atLeast)) });
  return words.text(`figure.suppressed.${entry.withheld}`);
}
