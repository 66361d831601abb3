import type { Place } from "#schema/place.ts";

/**
 * Which places are the total of others, and so never stand among them in a ranking or a spread?
 *
 * Variant: countries, and every place that another one of the list names as its region.
 * Unit: none.
 * Undefined: never; an empty list has none.
 * Reference: our own convention (product.md 4.3: nothing is pooled, and nothing is counted twice).
 *
 * @param places of one data set, in any order.
 * @returns those of them that are totals.
 * @example [...totalPlaces([{ id: "xx", kind: "country", names: { fr: "X", en: "X" } }])].length // => 1
 */
export function totalPlaces(places: readonly Place[]): ReadonlySet<Place> {
  const regions = new Set(places.map(({ region }) => region));
  return new Set(places.filter(({ id, kind }) => kind === "country" || regions.has(id)));
}
