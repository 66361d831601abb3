import type { PlaceFile } from "#schema/place.ts";
import { csvText } from "./csv-text.ts";

/** The names of a country's places for a spreadsheet. The other files refer to places by id. */
export function placesCsv({ places }: PlaceFile): string {
  const fields = ["place", "name_fr", "name_en", "kind", "region", "latitude", "longitude", "population"];
  const data = places.map(({ id, names, kind, region, latitude, longitude, population }) => [
    id,
    names.fr,
    names.en,
    kind,
    region ?? "",
    latitude ?? "",
    longitude ?? "",
    population ?? "",
  ]);
  return csvText(fields, data);
}
