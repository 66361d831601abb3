import type { Figure } from "#schema/figure.ts";
import type { Interpolation } from "./interpolation-axes.ts";
import { percentileOfValue } from "./percentile-of-value.ts";
import { publishedKnots } from "./published-knots.ts";

/** A percentile by one method; `from` equals `to` unless the amount is published at several percentiles. */
export interface RankByMethod {
  readonly method: Interpolation;
  readonly from: number;
  readonly to: number;
}

/** Percentiles by method and their extremes, or the published percentile below or above which the amount lies. */
export type PercentileSpread =
  | {
      readonly at: "within";
      /** Linear, log-linear, lognormal-z. */
      readonly ranks: readonly RankByMethod[];
      readonly lowest: number;
      readonly highest: number;
    }
  | { readonly at: "below" | "above"; readonly percentile: number };

const methods = ["linear", "log-linear", "lognormal-z"] as const;

/**
 * At which percentile does an amount stand, and how much does that depend on the method of interpolation?
 *
 * Variant: the rank by each of the three methods, as `percentileOfValue` gives it, with the lowest and the highest. This
 * is the spread of the method, not of the sample. All three agree at a published percentile, on the interval of an
 * amount published at several, and outside what is published, where there is only a side. Top codes, withheld entries
 * and the mean are passed over (`publishedKnots`).
 *
 * @param figure of kind `percentiles`, its amounts above 0 and of one unit.
 * @param amount of the same unit; finite.
 * @returns percentiles from 0 to 100, at full precision; undefined where no percentile is published plainly.
 * @throws RangeError on what `percentileOfValue` refuses.
 * @see formulas F2.
 * @example percentileSpread({ kind: "percentiles", p10: 32000, p25: 37000 }, 31000) // => { at: "below", percentile: 10 }
 * @example percentileSpread({ kind: "percentiles", p90: { atLeast: 62000 } }, 31000) // => undefined
 */
export function percentileSpread(
  figure: Extract<Figure, { kind: "percentiles" }>,
  amount: number,
): PercentileSpread | undefined {
  const knots = publishedKnots(figure);
  if (knots.length === 0) return undefined;
  const ranks: RankByMethod[] = [];
  for (const method of methods) {
    const rank = percentileOfValue(knots, amount, method);
    // All methods agree on the side, so return the first result.
    if (rank.at !== "within") return rank;
    ranks.push({ method, from: rank.from, to: rank.to });
  }
  return {
    at: "within",
    ranks,
    lowest: Math.min(...ranks.map(({ from }) => from)),
    highest: Math.max(...ranks.map(({ to }) => to)),
  };
}
