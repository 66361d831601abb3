/**
 * How many must enter a funnel for a stated number to leave it, on average?
 *
 * Variant: the number wanted divided by the product of the yields, rounded up once, at the end: rounding up at every
 * stage would ask for more than the yields do.
 *
 * @param wanted how many must come out, a whole number from 0.
 * @param yields share that passes each stage, in order, each above 0 and at most 1; with none, all pass.
 * @returns a whole number, at least the number wanted.
 * @throws RangeError on a number wanted that is not whole or below 0, and on a yield outside (0, 1].
 * @see formulas F14; Dessler, Human Resource Management: the recruiting yield pyramid.
 * @example neededAtTheTop(3, [0.25, 0.4, 0.5, 0.3, 0.8]) // => 250
 */
export function neededAtTheTop(wanted: number, yields: readonly number[]): number {
  if (!Number.isInteger(wanted) || wanted < 0)
    throw new RangeError(`wanted must be a whole number from 0, got ${wanted}`);
  for (const share of yields)
    if (!(share > 0 && share <= 1)) throw new RangeError(`a yield must be above 0, at most 1, got ${share}`);
  const exact = wanted / yields.reduce((product, share) => product * share, 1);
  // 3 / 0.012 is a hair over 250 in binary: what is within a rounding error of a whole number is that number.
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) <= 1e-9 * Math.max(1, nearest) ? nearest : Math.ceil(exact);
}
