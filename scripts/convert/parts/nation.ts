import type { PlaceFile } from "#schema/place.ts";
import type { Localised } from "#schema/text.ts";

/** A country whose publisher gives figures of the nation alone. */
export function nationOf(country: string, names: Localised): PlaceFile {
  return { country, names, places: [{ id: country, names, kind: "country" }] };
}
