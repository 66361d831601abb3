/** A triangular distribution: nothing under `low` or over `high`, most often `mode`. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * What is a function worth on average, if what it depends on is spread over a triangle?
 *
 * Variant: exact where the function is linear between its breaks, as a payout is: each part between two breaks is
 * integrated by Simpson's rule, which is exact for the product of two linear functions. Jumps belong in `breaks`; the
 * function is read beside them, not on them.
 *
 * @param value a function that is linear between its breaks.
 * @param triangle low ≤ mode ≤ high, in the unit of the function's argument.
 * @param breaks where the function bends or jumps, in any order.
 * @returns the expected value; the value at the point if low and high are the same.
 * @throws RangeError where the bounds are not in order, or not finite.
 * @see triangular distribution; formulas F13.
 * @example expectedOverTriangle((x) => x, { low: 0, mode: 0.5, high: 1 }, []) // => 0.5
 * @example expectedOverTriangle((x) => x, { low: 2, mode: 2, high: 2 }, []) // => 2
 */
export function expectedOverTriangle(
  value: (at: number) => number,
  { low, mode, high }: Triangle,
  breaks: readonly number[],
): number {
  if (!(low <= mode && mode <= high && Number.isFinite(low) && Number.isFinite(high)))
    throw new RangeError(`low, mode and high must be in order, got ${low}, ${mode}, ${high}`);
  if (low === high) return value(low);
  const cuts = [...new Set([low, mode, high, ...breaks.filter((at) => at > low && at < high)])].sort(
    (a, b) => a - b,
  );
  const density = (at: number): number =>
    at < mode || mode === high
      ? (2 * (at - low)) / ((high - low) * (mode - low))
      : (2 * (high - at)) / ((high - low) * (high - mode));
  return cuts
    .slice(1)
    .reduce((sum, end, index) => sum + partBetween(value, density, cuts[index] ?? low, end), 0);
}

/** Both functions are linear between the ends: their values there are drawn from two points inside. */
function partBetween(
  value: (at: number) => number,
  density: (at: number) => number,
  start: number,
  end: number,
): number {
  const width = end - start;
  const atEnds = (of: (at: number) => number): readonly [number, number, number] => {
    const [a, b] = [of(start + width / 4), of(end - width / 4)];
    return [a - (b - a) / 2, (a + b) / 2, b + (b - a) / 2];
  };
  const [v0, v1, v2] = atEnds(value);
  const [d0, d1, d2] = atEnds(density);
  return (width / 6) * (v0 * d0 + 4 * v1 * d1 + v2 * d2);
}
