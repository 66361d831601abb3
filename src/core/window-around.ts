/**
 * Which rows of a long list does a reader need first? Those around one row, and both ends.
 *
 * Variant: a list no longer than `whole` is kept whole; else the `around` rows centred on the index (shifted at an end
 * so that there are still as many) and the `ends` first and last.
 * Unit: rows, counted from 0.
 * Undefined: an index outside the list is a fault of the program (RangeError), except in an empty list.
 * Reference: our own convention (tables over 50 rows show the ten around the answer and the ends).
 *
 * @example windowAround(100, 40, { whole: 50, around: 4, ends: 1 }) // => [0, 38, 39, 40, 41, 99]
 */
export function windowAround(
  length: number,
  index: number,
  { whole, around, ends }: { readonly whole: number; readonly around: number; readonly ends: number },
): readonly number[] {
  if (length <= whole) return Array.from({ length }, (_, row) => row);
  if (!Number.isInteger(index) || index < 0 || index >= length) {
    throw new RangeError(`index must be from 0 to ${length - 1}, got ${index}`);
  }
  const first = Math.min(Math.max(index - Math.floor(around / 2), 0), length - around);
  return Array.from({ length }, (_, row) => row).filter(
    (row) => row < ends || row >= length - ends || (row >= first && row < first + around),
  );
}
