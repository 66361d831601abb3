import { quantile } from "./quantile.ts";

/** With fewer values, quartiles depend too much on the definition used, so none are given. */
export const fewestForQuantiles = 10;

export interface Spread {
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
  /** Derived; left out where there are too few values. */
  readonly quartiles?: { readonly lower: number; readonly median: number; readonly upper: number };
}

/**
 * How is a sample spread, from end to end and in its middle half?
 *
 * Variant: the ends are values of the sample; quartiles and median are Hyndman–Fan type 7, and given from ten values on.
 *
 * @param sample one number a place, person or advert, all of one unit, in any order; at least one, all finite.
 * @returns amounts of the sample's unit, at full precision, and how many there were.
 * @throws RangeError on an empty sample or a number that is not finite.
 * @see Hyndman & Fan 1996, The American Statistician 50(4):361–365; the least number of values is our own convention.
 * @example spreadOf([12, 15, 20]) // => { count: 3, lowest: 12, highest: 20 }
 * @example spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).quartiles // => { lower: 3.25, median: 5.5, upper: 7.75 }
 */
export function spreadOf(sample: readonly number[]): Spread {
  const ends = { count: sample.length, lowest: quantile(sample, 0), highest: quantile(sample, 1) };
  if (sample.length < fewestForQuantiles) return ends;
  const at = (p: number): number => quantile(sample, p);
  return { ...ends, quartiles: { lower: at(0.25), median: at(0.5), upper: at(0.75) } };
}
