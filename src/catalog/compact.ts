import type { OccupationFile } from "#schema/occupation.ts";
import type { Place, PlaceFile } from "#schema/place.ts";
import { fromColumns, toColumns, type Columns } from "./columns.ts";

/** `…/<occupation>.columns.json`: the file of an occupation with its observations in columns. */
export type CompactOccupation = Omit<OccupationFile, "observations"> & { readonly observations: Columns };

/** `places/<country>.columns.json`. A place whose names are equal in all languages has one. */
export type CompactPlaces = Omit<PlaceFile, "places"> & { readonly places: Columns };

export function compactOccupation(file: OccupationFile): CompactOccupation {
  return { ...file, observations: toColumns(file.observations) };
}

export function wholeOccupation(file: CompactOccupation): OccupationFile {
  return { ...file, observations: fromColumns(file.observations) as OccupationFile["observations"] };
}

export function compactPlaces(file: PlaceFile): CompactPlaces {
  const rows = file.places.map(({ names, ...place }) => ({
    ...place,
    en: names.en,
    ...(names.fr === names.en ? {} : { fr: names.fr }),
  }));
  return { ...file, places: toColumns(rows) };
}

export function wholePlaces(file: CompactPlaces): PlaceFile {
  const places = fromColumns(file.places).map(({ en, fr = en, ...place }) => ({
    ...place,
    names: { fr, en },
  }));
  return { ...file, places: places as unknown as Place[] };
}
