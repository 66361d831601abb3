/**
 * In which group does a value lie, if cuts separate the groups?
 *
 * Variant: a value equal to a cut belongs above it. Group 0 lies below every cut; the highest group has reached them
 * all.
 *
 * @param value of the cuts' unit; finite.
 * @param cuts from low to high; two may be equal, which leaves the group between them empty.
 * @returns how many cuts the value has reached, from 0 to their number.
 * @throws RangeError when the value is not finite.
 * @see our own convention, stated wherever groups are shown.
 * @example cutsReached(75, [62.5, 75]) // => 2
 * @example cutsReached(62, [62.5, 75]) // => 0
 */
export function cutsReached(value: number, cuts: readonly number[]): number {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  return cuts.filter((cut) => value >= cut).length;
}
