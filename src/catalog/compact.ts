import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { Language } from "#schema/text.ts";
import { observationKey } from "./observation-key.ts";
import { segmentOf } from "./segment-of.ts";
import { fromColumns, toColumns, type Columns } from "./columns.ts";

/** `…/<occupation>.columns.json`: the observations of an occupation in columns. Its names stand with the data set's. */
export interface CompactOccupation {
  readonly observations: Columns;
}

/**
 * A place is written as its number in the list of places, which is loaded before. One that another repeats is
 * written without the country, which all of a file share: `35` for `ca-35`.
 */
export function compactOccupation(
  file: OccupationFile,
  country: string,
  places: readonly string[],
): CompactOccupation {
  const numbers = new Map(places.map((id, number) => [id, number]));
  // Like beside like: all places of one segment after another weigh less than the reverse.
  const observations = file.observations.toSorted((a, b) => compare(segmentKey(a), segmentKey(b)));
  const rows = observations.map((one) => ({
    ...one,
    place: numbers.get(one.place),
    ...(one.kind === "stands-for" ? { of: without(one.of, country) } : {}),
  }));
  return { observations: toColumns(rows) };
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

export function wholeOccupation(
  about: Pick<OccupationFile, "code" | "names" | "roles">,
  file: CompactOccupation,
  country: string,
  places: readonly string[],
): OccupationFile {
  const observations = fromColumns(file.observations).map((row) => ({
    ...row,
    place: places[row["place"] as number],
    ...("of" in row ? { of: withCountry(row["of"], country) } : {}),
  }));
  const { code, names, roles } = about;
  return { code, names, roles, observations: observations as unknown as OccupationFile["observations"] };
}

/** Places in columns with their names in one language, and a 1 for those that have a figure. */
export function compactPlaces(
  places: readonly Place[],
  country: string,
  published: ReadonlySet<string>,
  language: Language,
): Columns {
  return toColumns(
    places.map(({ names, ...place }) => ({
      ...place,
      id: without(place.id, country),
      ...(published.has(place.id) ? { published: 1 } : {}),
      name: names[language],
    })),
  );
}

interface PlaceRow extends Omit<Place, "names"> {
  readonly name: string;
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
    // A page shows the names of its own language only.
    around: rows.map(({ name, published: _, ...place }) => ({ ...place, names: { fr: name, en: name } })),
    places: rows.filter(({ published }) => published === 1).map(({ id }) => id),
  };
}
