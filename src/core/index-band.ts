/**
 * Which band of index does a place fall into, where bands are as wide as each other and one has 100 in its middle?
 *
 * Variant: bands of `width` points around 100: with 10, 95 to below 105, 85 to below 95, and so on. An index on a bound
 * belongs to the higher band.
 *
 * @param index the base has 100; finite.
 * @param width in points of index, above 0.
 * @returns the band's bounds; the upper one is not in it.
 * @throws RangeError on an index that is not finite or a width that is not above 0.
 * @see WorldatWork, geographic pay policy studies, for zones of equal width.
 * @example indexBand(97, 10) // => { from: 95, below: 105 }
 * @example indexBand(84.9, 10) // => { from: 75, below: 85 }
 */
export function indexBand(index: number, width: number): { readonly from: number; readonly below: number } {
  if (!Number.isFinite(index)) throw new RangeError(`index must be finite, got ${index}`);
  if (!(width > 0) || !Number.isFinite(width)) throw new RangeError(`width must be above 0, got ${width}`);
  const lowest = 100 - width / 2;
  const from = lowest + Math.floor((index - lowest) / width) * width;
  return { from, below: from + width };
}
