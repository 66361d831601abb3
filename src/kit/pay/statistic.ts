import type { Figure } from "#schema/figure.ts";
import type { Phrase } from "../words/phrase.ts";

/** The name of the statistic a number is: "mean", "statistic not stated". */
export function statisticOf(figure: Extract<Figure, { kind: "point" }>): { readonly phrase: Phrase } {
  return { phrase: { key: `statistic.${figure.statistic ?? "unspecified"}` } };
}
