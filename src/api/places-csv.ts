import Papa from "papaparse";
import type { PlaceFile } from "#schema/place.ts";

/** The names of a country's places for a spreadsheet: what the ids of the other files stand for. */
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
  return `${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}
