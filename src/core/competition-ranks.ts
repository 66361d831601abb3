/**
 * Which place does each amount of a list take, the highest being first?
 *
 * Variant: standard competition ranking ("1, 2, 2, 4"): equal amounts share the better place, and the places they take
 * up between them are left out after it. Equal means exactly equal, before any rounding.
 *
 * @param amounts of one unit and one kind, in any order; all finite. The list is not changed.
 * @returns places from 1, in the order of the amounts given; an empty list has none.
 * @throws RangeError on a number that is not finite.
 * @see our own convention: ties share a place and the number ranked is stated.
 * @example competitionRanks([40, 30, 50, 40]) // => [2, 4, 1, 2]
 */
export function competitionRanks(amounts: readonly number[]): readonly number[] {
  if (!amounts.every(Number.isFinite)) throw new RangeError("every amount must be finite");
  const places = new Map<number, number>();
  amounts
    .toSorted((a, b) => b - a)
    .forEach((amount, index) => {
      if (!places.has(amount)) places.set(amount, index + 1);
    });
  return amounts.map((amount) => places.get(amount) ?? 0);
}
