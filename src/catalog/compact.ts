import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { Language } from "#schema/text.ts";
import { observationKey } from "./observation-key.ts";
import { segmentOf } from "./segment-of.ts";
import { fromColumns, toColumns, type Columns } from "./columns.ts";

/** `…/<occupation>.columns.json`: the file of an occupation with its observations in columns. */
export type CompactOccupation = Omit<OccupationFile, "observations"> & { readonly observations: Columns };

/**
 * Ids of places are written without their country, which all of a file share: `35620` for `us-35620`. Where the
 * observations go through all `published` places in order, segment after segment, no place is written: the ids would be a
 * fifth of the file, and they stand in that of the data set.
 */
export function compactOccupation(
  file: OccupationFile,
  country: string,
  published: readonly string[],
): CompactOccupation {
  // Like beside like: all places of one segment after another weigh less than the reverse.
  const order = new Map(published.map((id, index) => [id, index]));
  const rank = ({ place }: Observation): number => order.get(place) ?? published.length;
  const observations = file.observations.toSorted(
    (a, b) => compare(segmentKey(a), segmentKey(b)) || rank(a) - rank(b),
  );
  const isInOrder = observations.every(({ place }, index) => place === published[index % published.length]);
  const rows = observations.map(({ place, ...one }) => ({
    ...one,
    ...(isInOrder ? {} : { place: without(place, country) }),
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

export function wholeOccupation(
  file: CompactOccupation,
  country: string,
  published: readonly string[],
): OccupationFile {
  const observations = fromColumns(file.observations).map((row, index) => ({
    ...row,
    place: "place" in row ? withCountry(row["place"], country) : published[index % published.length],
    ...("of" in row ? { of: withCountry(row["of"], country) } : {}),
  }));
  return { ...file, observations: observations as unknown as OccupationFile["observations"] };
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
