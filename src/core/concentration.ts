/**
 * How much does a portfolio depend on few clients?
 *
 * Variant: Σ of squared shares (Herfindahl), and its inverse, the number of equal clients that would be as concentrated.
 *
 * @param values an amount for each client, zero or above.
 * @returns the sum, from 1/n to 1, the number of equal clients and the share of the largest; undefined where all amounts
 * are zero.
 * @throws RangeError on an amount that is negative or not finite.
 * @see formulas F26.
 * @example concentration([50, 50]) // => { sum: 0.5, equalClients: 2, largest: 0.5 }
 */
export function concentration(
  values: readonly number[],
): { readonly sum: number; readonly equalClients: number; readonly largest: number } | undefined {
  for (const value of values)
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`each amount must be zero or above, got ${value}`);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return undefined;
  const sum = values.reduce((squares, value) => squares + (value / total) ** 2, 0);
  return { sum, equalClients: 1 / sum, largest: Math.max(...values) / total };
}
