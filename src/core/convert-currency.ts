/**
 * What is an amount worth in another currency, at the rates of its own year?
 *
 * Variant: amount × rate of the target ÷ rate of the source, both the averages of the year the amount is of. Prices of
 * the two countries are not taken into account.
 *
 * @param amount in the source's currency.
 * @param from units of the source's currency per US dollar, above 0.
 * @param to units of the target's currency per US dollar, above 0.
 * @throws RangeError on a rate that is not above 0, or is not finite.
 * @see formulas F20; Federal Reserve, annual average rates.
 * @example convertCurrency(100, 1, 0.5) // => 50
 */
export function convertCurrency(amount: number, from: number, to: number): number {
  for (const [name, rate] of Object.entries({ from, to }))
    if (!(rate > 0) || !Number.isFinite(rate)) throw new RangeError(`${name} must be above 0, got ${rate}`);
  // The same currency is the same amount: dividing and multiplying by one rate can lose the last digit.
  return from === to ? amount : (amount * to) / from;
}
