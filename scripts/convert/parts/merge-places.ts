import type { Place, PlaceFile } from "#schema/place.ts";

/**
 * The file of a country's places with those of a conversion. Several data sets share this file: a place that is there
 * stays, and what someone wrote of it by hand stands before what the publisher's file says. The country comes first, the
 * others by name, so that the order does not depend on which data set was converted last.
 */
export function mergePlaces(there: PlaceFile | undefined, made: PlaceFile): PlaceFile {
  const before = new Map(there?.places.map((place) => [place.id, place]));
  const after = new Map(made.places.map((place) => [place.id, { ...place, ...before.get(place.id) }]));
  const places = [...new Map([...before, ...after]).values()].sort(
    (a, b) => Number(b.kind === "country") - Number(a.kind === "country") || byName(a, b),
  );
  return { ...made, ...there, places };
}

/** Of two places of one name, the order of their ids: a sort by name alone would depend on which came first. */
function byName(a: Place, b: Place): number {
  return a.names.en.localeCompare(b.names.en, "en") || a.id.localeCompare(b.id, "en");
}
