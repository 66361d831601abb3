import { chainedRate } from "./chained-rate.ts";

/** By how much consumer prices changed in a year, in percent: 2.3 for 2.3 %. */
export interface YearlyChange {
  readonly year: number;
  readonly value: number;
}

/**
 * By what are prices of one year multiplied to be those of another?
 *
 * Variant: the product of the yearly changes, from the year after the first to the last. Going back it is the inverse,
 * so that there and back again is 1.
 *
 * @param changes one a year, in percent, in any order; above −100.
 * @param from the year of the prices.
 * @param to the year asked for.
 * @returns a factor; undefined where the change of a year in between is not known, since none is estimated.
 * @throws RangeError on a change of −100 % or less, or one that is not finite.
 * @see formulas F20; World Bank, FP.CPI.TOTL.ZG.
 * @example priceFactor([{ year: 2001, value: 10 }, { year: 2002, value: 20 }], 2000, 2002) // => 1.32
 */
export function priceFactor(changes: readonly YearlyChange[], from: number, to: number): number | undefined {
  if (from === to) return 1;
  const [first, last] = from < to ? [from, to] : [to, from];
  const between = changes.filter(({ year }) => year > first && year <= last);
  for (const { value } of between)
    if (!(value > -100 && Number.isFinite(value)))
      throw new RangeError(`a yearly change must be above −100, got ${value}`);
  if (between.length < last - first) return undefined;
  const factor = chainedRate(between.map(({ value }) => 1 + value / 100));
  return from < to ? factor : 1 / factor;
}
