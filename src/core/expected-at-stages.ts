/**
 * How many reach each stage of a funnel, on average, when so many enter it?
 *
 * Variant: the number at the top times the yields so far, not rounded: an average may be 62.5 people.
 *
 * @param top how many enter the first stage, 0 or more.
 * @param yields share that passes each stage, in order, from 0 to 1.
 * @returns people, first those at the top, then those left after each stage.
 * @throws RangeError on a number at the top below 0 or not finite, and on a yield outside [0, 1].
 * @see formulas F14.
 * @example expectedAtStages(200, [0.5, 0.25]) // => [200, 100, 25]
 */
export function expectedAtStages(top: number, yields: readonly number[]): readonly number[] {
  if (!(top >= 0 && Number.isFinite(top))) throw new RangeError(`top must be 0 or more, got ${top}`);
  for (const share of yields)
    if (!(share >= 0 && share <= 1)) throw new RangeError(`a yield must be from 0 to 1, got ${share}`);
  let left = top;
  return [top, ...yields.map((share) => (left *= share))];
}
