import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import { observationKey } from "./observation-key.ts";
import { segmentOf } from "./segment-of.ts";
import { fromColumns, toColumns, type Columns } from "./columns.ts";

/** `…/<occupation>.columns.json`: the file of an occupation with its observations in columns. */
export type CompactOccupation = Omit<OccupationFile, "observations"> & { readonly observations: Columns };

/** Ids of places are written without their country, which all of a file share: `35620` for `us-35620`. */
export function compactOccupation(file: OccupationFile, country: string): CompactOccupation {
  // Like beside like: all places of one segment after another weigh less than the reverse.
  const observations = file.observations.toSorted((a, b) => compare(segmentKey(a), segmentKey(b)));
  const rows = observations.map((one) => ({
    ...one,
    place: without(one.place, country),
    ...(one.kind === "stands-for" ? { of: without(one.of, country) } : {}),
  }));
  return { ...file, observations: toColumns(rows) };
}

function without(id: string, country: string): string {
  return id === country ? "" : id.slice(country.length + 1);
}

function withCountry(rest: unknown, country: string): string {
  return rest === "" ? country : `${country}-${String(rest)}`;
}

function segmentKey(one: Observation): string {
  return observationKey("", segmentOf(one), one.vintage ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function wholeOccupation(file: CompactOccupation, country: string): OccupationFile {
  const observations = fromColumns(file.observations).map((row) => ({
    ...row,
    place: withCountry(row["place"], country),
    ...("of" in row ? { of: withCountry(row["of"], country) } : {}),
  }));
  return { ...file, observations: observations as unknown as OccupationFile["observations"] };
}

/**
 * Places in columns, with a 1 for those that have a figure. A French name is written by what differs from the
 * English one: how many letters they begin with alike, and the rest.
 */
export function compactPlaces(
  places: readonly Place[],
  country: string,
  published: ReadonlySet<string>,
): Columns {
  return toColumns(
    places.map(({ names, ...place }) => ({
      ...place,
      id: without(place.id, country),
      ...(published.has(place.id) ? { published: 1 } : {}),
      en: names.en,
      ...(names.fr === names.en ? {} : restOf(names)),
    })),
  );
}

function restOf({ fr, en }: Place["names"]): { readonly alike: number; readonly fr: string } {
  let alike = 0;
  while (alike < fr.length && fr[alike] === en[alike]) alike += 1;
  return { alike, fr: fr.slice(alike) };
}

interface PlaceRow extends Omit<Place, "names"> {
  readonly en: string;
  readonly fr?: string;
  readonly alike?: number;
  readonly published?: 1;
}

export interface WholePlaces {
  readonly around: readonly Place[];
  /** The ids of those that have a figure. */
  readonly places: readonly string[];
}

export function wholePlaces(columns: Columns, country: string): WholePlaces {
  const rows = (fromColumns(columns) as unknown as readonly PlaceRow[]).map((row) => ({
    ...row,
    id: withCountry(row.id, country),
  }));
  return {
    around: rows.map(({ en, fr, alike, published: _, ...place }) => ({
      ...place,
      names: { fr: fr === undefined ? en : `${en.slice(0, alike)}${fr}`, en },
    })),
    places: rows.filter(({ published }) => published === 1).map(({ id }) => id),
  };
}
