import { roundStep } from "./round-step.ts";

export interface WidthClass {
  /** Belongs to the class. */
  readonly from: number;
  /** Belongs to the next. */
  readonly to: number;
  readonly count: number;
}

/**
 * How many values of a sample lie in each of several classes of one width?
 *
 * Variant: classes begin at multiples of a round width (1, 2, 2.5 or 5 times a power of ten) that needs no more classes
 * than asked; each holds its lower end and not its upper one; those between the lowest and the highest value are all
 * given, empty ones too.
 *
 * @param sample one number a place, person or post, all of one unit, in any order; at least one, all finite.
 * @param atMost how many classes there may be, a whole number from 2.
 * @returns classes from low to high in the sample's unit; their counts add up to the sample's size.
 * @throws RangeError on an empty sample, a number that is not finite, or fewer than two classes.
 * @see our own convention for histograms; the width is shown beside each.
 * @example equalWidthClasses([12, 15, 24], { atMost: 2 }) // => [{ from: 10, to: 20, count: 2 }, { from: 20, to: 30, count: 1 }]
 */
export function equalWidthClasses(
  sample: readonly number[],
  { atMost }: { readonly atMost: number },
): readonly WidthClass[] {
  if (!Number.isInteger(atMost) || atMost < 2) {
    throw new RangeError(`atMost must be a whole number from 2, got ${atMost}`);
  }
  if (sample.length === 0) throw new RangeError("the sample must not be empty");
  if (!sample.every(Number.isFinite)) throw new RangeError("every number of the sample must be finite");
  const lowest = sample.reduce((a, b) => Math.min(a, b));
  const highest = sample.reduce((a, b) => Math.max(a, b));
  const width = widthFor(lowest, highest, atMost);
  const first = Math.floor(lowest / width);
  const counts = new Array<number>(Math.floor(highest / width) - first + 1).fill(0);
  for (const value of sample) {
    const index = Math.floor(value / width) - first;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    from: (first + index) * width,
    to: (first + index + 1) * width,
    count,
  }));
}

/** Classes begin at multiples of their width, so the ends may need one more than the span alone. */
function widthFor(lowest: number, highest: number, atMost: number): number {
  const span = highest - lowest;
  if (span === 0) return roundStep(Math.max(Math.abs(lowest), 1) / atMost);
  const fits = (width: number): boolean =>
    Math.floor(highest / width) - Math.floor(lowest / width) + 1 <= atMost;
  const tight = roundStep(span / atMost);
  return fits(tight) ? tight : roundStep(span / (atMost - 1));
}
