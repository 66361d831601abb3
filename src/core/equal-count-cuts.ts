import { quantile } from "./quantile.ts";

/**
 * Where must a sample be cut for its groups to be as equal in number as its values allow?
 *
 * Variant: the quantiles at 1/k, 2/k, … (k − 1)/k, Hyndman–Fan type 7. Equal values always stay together, so groups of
 * a sample with ties differ in number, and a group may be empty where two cuts fall together.
 *
 * @param sample one number a place, person or post, all of one unit, in any order; at least one, all finite.
 * @param groups how many, a whole number from 1.
 * @returns the cuts in the sample's unit, from low to high: one fewer than the groups.
 * @throws RangeError on a number of groups that is not whole or below 1, and on what `quantile` refuses.
 * @see Hyndman & Fan 1996, The American Statistician 50(4):361–365; cutting by them is our own convention.
 * @example equalCountCuts([50, 62.5, 75, 100], 3) // => [62.5, 75]
 */
export function equalCountCuts(sample: readonly number[], groups: number): readonly number[] {
  if (!Number.isInteger(groups) || groups < 1) {
    throw new RangeError(`groups must be a whole number from 1, got ${groups}`);
  }
  return Array.from({ length: groups - 1 }, (_, index) => quantile(sample, (index + 1) / groups));
}
