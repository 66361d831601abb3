import type { LoadedDataSet } from "./catalog.ts";

/** A data set with more places, or an occupation with more figures, is published and read in parts. */
const mostWhole = { places: 1000, observations: 5000 };

/** Whether a data set is so large that nobody loads all of it for one question. */
export function isSplit({ places, occupations }: Pick<LoadedDataSet, "places" | "occupations">): boolean {
  return (
    places.length > mostWhole.places ||
    [...occupations.values()].some(({ observations }) => observations.length > mostWhole.observations)
  );
}

/**
 * The part of a data set that a place stands in: the first two characters of the publisher's code, `69` for
 * `fr-69123`. The country itself is in the part without a name, which every other part includes.
 */
export function partOf(place: string): string {
  return place.slice(3, 5);
}
