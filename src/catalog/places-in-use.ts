import type { Place, PlaceFile } from "#schema/place.ts";
import type { Catalog, LoadedDataSet } from "./catalog.ts";

/**
 * The places a look-up in one data set may need: those that have a figure in it, and the country. They are in
 * the order of the country's file. A region without a figure is only a name by which places are grouped. No
 * look-up asks where a place lies or how many live there, so tools do not load it.
 */
export function placesAround({ dataset, places }: LoadedDataSet, catalog: Catalog): readonly Place[] {
  const all = catalog.places.get(dataset.country)?.places ?? [];
  const used = new Set(places);
  const around = all.filter(({ id, kind }) => used.has(id) || kind === "country");
  const known = new Set(around.map(({ id }) => id));
  // Where no look-up can use it, the region is left out: it would be a tenth of the file that tools load.
  const isRegionUsed = ({ region }: Place): boolean =>
    region !== undefined && (known.has(region) || dataset.opensOn.regionFrom !== undefined);
  return around.map(({ latitude: _a, longitude: _o, population: _p, ...place }) => {
    if (isRegionUsed(place)) return place;
    const { region: _, ...rest } = place;
    return rest;
  });
}

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
