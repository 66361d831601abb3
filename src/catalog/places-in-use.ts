import type { PlaceFile } from "#schema/place.ts";
import type { Catalog } from "./catalog.ts";

/**
 * For each country, the places that have a figure in a data set, and the regions they refer to. The build and
 * the browser both use only these places, so that the same question has the same answer in both.
 */
export function placesInUse({ places, datasets }: Catalog): readonly PlaceFile[] {
  const used = new Set([...datasets.values()].flatMap((loaded) => loaded.places));
  return [...places.values()].flatMap((file) => {
    const regions = new Set(file.places.filter(({ id }) => used.has(id)).map(({ region }) => region));
    const kept = file.places.filter(({ id }) => used.has(id) || regions.has(id));
    return kept.length === 0 ? [] : [{ ...file, places: kept }];
  });
}
