/** An amount and its weight. */
export interface Weighted {
  readonly amount: number;
  /** 0 or more; only their proportions count. */
  readonly weight: number;
}

/**
 * What do several amounts come to, each counting by its weight?
 *
 * Variant: Σ(weight × amount) ÷ Σ weight. For means; medians and other percentiles are blended by `mixturePercentile`.
 * Unit: that of the amounts.
 * Undefined: where no amount has a weight.
 *
 * @returns an amount at full precision.
 * @throws RangeError on a weight below 0 or a number that is not finite.
 * @see formulas F10 (1).
 * @example weightedMean([{ amount: 42000, weight: 0.5 }, { amount: 45000, weight: 0.3 }, { amount: 47000, weight: 0.2 }]) // => 43900
 */
export function weightedMean(parts: readonly Weighted[]): number | undefined {
  let [sum, whole] = [0, 0];
  for (const { amount, weight } of parts) {
    if (!(Number.isFinite(amount) && Number.isFinite(weight) && weight >= 0))
      throw new RangeError(`an amount of ${amount} with a weight of ${weight} cannot be used`);
    sum += amount * weight;
    whole += weight;
  }
  return whole > 0 ? sum / whole : undefined;
}
