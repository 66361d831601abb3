import { compareFigures } from "#core/compare-figures.ts";
import { convertPeriod } from "#core/convert-period.ts";
import { geographicDifferential } from "#core/geographic-differential.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { aboutText, figureText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import type { Market } from "#schema/market.ts";
import type { Period } from "#schema/unit.ts";
import { floorUnder, publishedFigure, type FigureKey } from "./published-figure.ts";

/** The form in which a text may quote a published figure: the figure itself, or a number derived from it. */
export type Saying =
  | { readonly as: "published" | "floor" }
  | { readonly as: "converted"; readonly to: Period }
  | { readonly as: "ratio" | "percent" | "index"; readonly against: FigureKey };

/** A number from the data in a text, such as "₽47,000", "≈ 2.18" or "+118.2%". It is never typed there. */
export interface FigureSentence {
  readonly text: string;
  readonly derived: boolean;
}

export function sayFigure(key: FigureKey, saying: Saying, market: Market, words: Words): FigureSentence {
  const published = publishedFigure(key, market);
  const { figure, unit, dataset } = published;
  switch (saying.as) {
    case "published":
      return { text: figureText(figure, unit, words), derived: false };
    case "floor": {
      const { floor, unit: derived } = floorUnder(key, market);
      return { text: words.value({ money: floor, unit: derived }), derived: true };
    }
    case "converted": {
      const { to } = saying;
      const converted = mapAmounts(figure, (amount) => convertPeriod(amount, unit.period, to, dataset.unit));
      const shown = { ...unit, period: to, decimals: to === "hour" ? 2 : 0, derived: true };
      return { text: figureText(converted, shown, words), derived: true };
    }
    default:
      return { text: compared(key, saying.against, saying.as, market, words), derived: true };
  }
}

/** Compares the same bound of two figures. If they share several bounds, the last one is used. */
function compared(
  key: FigureKey,
  against: FigureKey,
  as: "ratio" | "percent" | "index",
  market: Market,
  { format }: Words,
): string {
  const [a, b] = [key, against].map((one) => {
    const { figure, unit, dataset } = publishedFigure(one, market);
    const { id, currency, basis, component } = dataset;
    const vintage = one.vintage ?? dataset.vintages.at(-1)?.id ?? "";
    return { figure, dataset: id, currency, period: unit.period, basis, component, vintage };
  });
  const pair = a && b && compareFigures(a, b).pairs.at(-1);
  if (!pair) throw new Error(`Nothing to compare: ${JSON.stringify([key, against])}.`);
  const g = geographicDifferential(pair.a, pair.b);
  if (as === "percent") return format.percent(g - 1, 1, true);
  return aboutText(as === "index" ? format.number(g * 100, 1) : format.number(g, 2), true);
}
