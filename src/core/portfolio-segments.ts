/** Whose share of the whole is summed: the clients before one, or that client with them. */
export type SegmentRule = "before" | "after";

/**
 * Which clients are A, B and C?
 *
 * Variant: clients sorted by yearly margin (or revenue), the largest first. By the rule "before", a client is A while
 * the share of those *before* it is under the first bound, B under the second, else C, so the largest is always A. By
 * "after", its own share counts too and must be at most the bound. Both rules are in use: name the one you take.
 *
 * @param values an amount for each client, zero or above, in any order.
 * @param rule "before" unless told.
 * @param bounds of A and of B as shares, 0.8 and 0.95 unless told.
 * @returns a segment for each client, in the order given; undefined where all amounts are zero.
 * @throws RangeError on an amount that is negative or not finite, or bounds that are not 0 < A ≤ B ≤ 1.
 * @see formulas F26.
 * @example portfolioSegments([10, 80, 10]) // => ["B", "A", "B"]
 * @example portfolioSegments([0, 0]) // => undefined
 */
export function portfolioSegments(
  values: readonly number[],
  rule: SegmentRule = "before",
  [boundA, boundB]: readonly [number, number] = [0.8, 0.95],
): readonly ("A" | "B" | "C")[] | undefined {
  for (const value of values)
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`each amount must be zero or above, got ${value}`);
  if (!(boundA > 0 && boundA <= boundB && boundB <= 1))
    throw new RangeError(`bounds must rise from above 0 to at most 1, got ${boundA} and ${boundB}`);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return undefined;
  const order = values.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const segments: ("A" | "B" | "C")[] = values.map(() => "C");
  let before = 0;
  for (const index of order) {
    const after = before + (values[index] ?? 0);
    const within = (bound: number): boolean =>
      rule === "before" ? before < bound * total : after <= bound * total;
    if (within(boundA)) segments[index] = "A";
    else if (within(boundB)) segments[index] = "B";
    before = after;
  }
  return segments;
}
