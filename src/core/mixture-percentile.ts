import { checkKnots, type Knot } from "./check-knots.ts";
import { percentileOfValue } from "./percentile-of-value.ts";

/** The published percentiles of one source, and its share of the whole. */
export interface WeightedKnots {
  readonly knots: readonly Knot[];
  /** 0 or more; only their proportions count. */
  readonly weight: number;
}

/**
 * Which amount stands at a percentile of several sources taken together?
 *
 * Variant: the distributions are mixed by weight, then the amount is found at which the mixture reaches the percentile
 * (linear between published percentiles). A weighted mean of medians is not the pooled median.
 * Unit: that of the knots' amounts, which is the same for all sources.
 * Undefined: where the amount lies below any source's first percentile or above any source's last, it cannot be
 * computed from what is published.
 *
 * @param sources at least one with a weight above 0; a source without weight is left out.
 * @param percentile above 0 and below 100.
 * @returns an amount at full precision, or undefined.
 * @throws RangeError on knots `checkKnots` refuses, a weight below 0, no weight at all, or a percentile out of bounds.
 * @see formulas F10 (5).
 * @example mixturePercentile([{ knots: [{ percentile: 10, amount: 30 }, { percentile: 90, amount: 54 }], weight: 1 }], 50) // => 42
 */
export function mixturePercentile(sources: readonly WeightedKnots[], percentile: number): number | undefined {
  if (!(percentile > 0 && percentile < 100)) throw new RangeError(`P${percentile} is not between 0 and 100`);
  const used = weighed(sources);
  const low = Math.max(...used.map(({ knots }) => knots[0]?.amount ?? NaN));
  const high = Math.min(...used.map(({ knots }) => knots.at(-1)?.amount ?? NaN));
  const bends = [...new Set(used.flatMap(({ knots }) => knots.map(({ amount }) => amount)))]
    .filter((amount) => amount >= low && amount <= high)
    .toSorted((a, b) => a - b);
  let before: { readonly amount: number; readonly reached: number } | undefined;
  for (const amount of bends) {
    const { from, to } = shareUpTo(used, amount);
    if (percentile >= from && percentile <= to) return amount;
    if (percentile < from) {
      return (
        before &&
        before.amount + ((percentile - before.reached) / (from - before.reached)) * (amount - before.amount)
      );
    }
    before = { amount, reached: to };
  }
  return undefined;
}

function weighed(sources: readonly WeightedKnots[]): readonly WeightedKnots[] {
  if (sources.some(({ weight }) => !(weight >= 0 && Number.isFinite(weight))))
    throw new RangeError("a weight is 0 or more");
  const used = sources.filter(({ weight }) => weight > 0);
  if (used.length === 0) throw new RangeError("at least one source needs a weight");
  for (const { knots } of used) checkKnots(knots, "linear");
  return used;
}

/** The percentile of the mixture just below an amount within all sources, and at it: they differ where many are paid it. */
function shareUpTo(
  sources: readonly WeightedKnots[],
  amount: number,
): { readonly from: number; readonly to: number } {
  let [from, to, whole] = [0, 0, 0];
  for (const { knots, weight } of sources) {
    const found = percentileOfValue(knots, amount, "linear");
    if (found.at !== "within") throw new RangeError(`${amount} lies outside what a source publishes`);
    from += weight * found.from;
    to += weight * found.to;
    whole += weight;
  }
  return { from: from / whole, to: to / whole };
}
