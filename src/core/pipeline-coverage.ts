/**
 * How many times does the open pipeline cover what is left to sell, and how many times would be needed?
 *
 * Variant: coverage open / left; needed 1 / win rate, the win rate by value; expected open · win rate / left, which is 1
 * where the coverage is just what is needed. "Three times" is right at a win rate of one third alone.
 *
 * @param open qualified opportunities not yet decided, an amount from 0.
 * @param left quota still to reach, an amount from 0.
 * @param winRate above 0 and at most 1, by value.
 * @returns three ratios; undefined where nothing is left to sell.
 * @throws RangeError on an amount that is negative or not finite, or a win rate outside (0, 1].
 * @see formulas F25.
 * @example pipelineCoverage(900, 250, 0.25) // => { coverage: 3.6, needed: 4, expected: 0.9 }
 */
export function pipelineCoverage(
  open: number,
  left: number,
  winRate: number,
): { readonly coverage: number; readonly needed: number; readonly expected: number } | undefined {
  for (const [name, value] of Object.entries({ open, left }))
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`${name} must be zero or above, got ${value}`);
  if (!(winRate > 0 && winRate <= 1))
    throw new RangeError(`winRate must be above 0 and at most 1, got ${winRate}`);
  if (left === 0) return undefined;
  return { coverage: open / left, needed: 1 / winRate, expected: (open * winRate) / left };
}
