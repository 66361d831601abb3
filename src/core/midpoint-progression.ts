/**
 * By how much does each midpoint exceed the one before?
 *
 * @param midpoints of the grades from the lowest; each above 0.
 * @returns a share for each grade but the first: 0.15 where a midpoint is 15% above the one before; negative where it falls.
 * @throws RangeError on a midpoint of 0 or less, or not finite.
 * @see salary structures, Milkovich and Newman; formulas F6.
 * @example midpointProgression([32000, 40000]) // => [0.25]
 */
export function midpointProgression(midpoints: readonly number[]): readonly number[] {
  for (const midpoint of midpoints)
    if (!(midpoint > 0 && Number.isFinite(midpoint)))
      throw new RangeError(`midpoint must be above 0, got ${midpoint}`);
  return midpoints.slice(1).map((midpoint, index) => midpoint / (midpoints[index] ?? midpoint) - 1);
}

/**
 * The midpoints of grades that each exceed the one before by the same share.
 *
 * @param first the midpoint of the lowest grade; above 0.
 * @param progression a share above −1.
 * @param grades how many; a whole number of 1 or more.
 * @returns as many midpoints, not rounded.
 * @throws RangeError where an argument is out of these bounds.
 * @see formulas F6.
 * @example evenMidpoints(30000, 0.5, 3) // => [30000, 45000, 67500]
 */
export function evenMidpoints(first: number, progression: number, grades: number): readonly number[] {
  if (!(first > 0 && Number.isFinite(first))) throw new RangeError(`first must be above 0, got ${first}`);
  if (!(progression > -1 && Number.isFinite(progression)))
    throw new RangeError(`progression must be above -1, got ${progression}`);
  if (!(Number.isInteger(grades) && grades >= 1))
    throw new RangeError(`grades must be a whole number of 1 or more, got ${grades}`);
  return Array.from({ length: grades }, (_, index) => first * (1 + progression) ** index);
}
