import type { Figure } from "#schema/figure.ts";
import type { Value } from "../words/phrase.ts";

/** The name of the statistic a number is: "mean", "statistic not stated". */
export function statisticOf(figure: Extract<Figure, { kind: "point" }>): Value {
  return { phrase: { key: `statistic.${figure.statistic ?? "unspecified"}` } };
}
