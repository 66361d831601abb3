interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the overlap is a share of: the lower range, the higher one, or both together. */
export type OverlapOf = "lower" | "higher" | "both";

export interface Overlap {
  /** The amount both ranges cover; 0 where they only touch or leave a gap. */
  readonly amount: number;
  /** The amount between them that neither covers; 0 where there is none. */
  readonly gap: number;
  /** The overlap as a share; undefined where what it is a share of has no width. */
  readonly share: number | undefined;
}

/**
 * How much do two neighbouring ranges overlap?
 *
 * Variant: overlap = max(0, high of the lower − low of the higher), as a share of the lower range (a), of the higher one
 * (b) or of what both cover together (c). The definition has to be named, since all three are in use.
 *
 * @param lower the range of the lower grade; low ≤ high.
 * @param higher the range of the grade above; low ≤ high; in the same unit.
 * @param of what the share is of.
 * @returns the amount, the gap where there is one, and the share.
 * @throws RangeError on a range turned round, or a number that is not finite.
 * @see salary structures; formulas F7.
 * @example rangeOverlap({ low: 30000, high: 42000 }, { low: 36000, high: 52000 }, "higher") // => { amount: 6000, gap: 0, share: 0.375 }
 * @example rangeOverlap({ low: 30000, high: 40000 }, { low: 42000, high: 55000 }, "higher") // => { amount: 0, gap: 2000, share: 0 }
 */
export function rangeOverlap(lower: Range, higher: Range, of: OverlapOf): Overlap {
  for (const [name, range] of Object.entries({ lower, higher }))
    if (!(range.low <= range.high && Number.isFinite(range.low) && Number.isFinite(range.high)))
      throw new RangeError(`${name} must have low ≤ high, got ${range.low} and ${range.high}`);
  const amount = Math.max(0, Math.min(lower.high, higher.high) - Math.max(lower.low, higher.low));
  const gap = Math.max(0, higher.low - lower.high);
  const width = {
    lower: lower.high - lower.low,
    higher: higher.high - higher.low,
    both: Math.max(lower.high, higher.high) - Math.min(lower.low, higher.low),
  }[of];
  return { amount, gap, share: width > 0 ? amount / width : undefined };
}
