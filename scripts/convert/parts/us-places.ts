import type { Place, PlaceFile } from "#schema/place.ts";

const names = { fr: "États-Unis", en: "United States" };

/** The country itself: a place like any other, since some data sets publish figures of it. */
export const unitedStates: Place = { id: "us", names, kind: "country" };

/** The places a publisher names, after the country they lie in. */
export function usPlaces(areas: readonly Place[]): PlaceFile {
  return { country: "us", names, places: [unitedStates, ...areas] };
}
