/** A point of a map: x grows to the east, y to the south, both in degrees of latitude. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where does a place stand on a flat map?
 *
 * Variant: equirectangular, true to scale along one parallel, which is the middle latitude of the country. Distances
 * between north and south are true everywhere, those between east and west near that parallel.
 *
 * @param place its latitude and longitude in degrees, positive to the north and the east.
 * @param middle the latitude that is true to scale, in degrees, between −90 and 90, neither included.
 * @throws RangeError on a pole for the middle, and on a number that is not finite.
 * @see Snyder 1987, Map Projections: A Working Manual, USGS Professional Paper 1395, section 12.
 * @example equirectangular({ latitude: 10, longitude: 20 }, 0) // => { x: 20, y: -10 }
 */
export function equirectangular(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  middle: number,
): MapPoint {
  for (const [name, value] of Object.entries({ latitude, longitude }))
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
  if (!(Math.abs(middle) < 90)) throw new RangeError(`middle must lie between the poles, got ${middle}`);
  return { x: longitude * Math.cos((middle * Math.PI) / 180), y: -latitude };
}
