import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import { observationKey } from "./observation-key.ts";
import { segmentOf } from "./segment-of.ts";
import { fromColumns, toColumns, type Columns } from "./columns.ts";

/** `…/<occupation>.columns.json`: the file of an occupation with its observations in columns. */
export type CompactOccupation = Omit<OccupationFile, "observations"> & { readonly observations: Columns };

export function compactOccupation(file: OccupationFile): CompactOccupation {
  // Like beside like: all places of one segment after another weigh less than the reverse.
  const observations = file.observations.toSorted((a, b) => compare(segmentKey(a), segmentKey(b)));
  return { ...file, observations: toColumns(observations) };
}

function segmentKey(one: Observation): string {
  return observationKey("", segmentOf(one), one.vintage ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function wholeOccupation(file: CompactOccupation): OccupationFile {
  return { ...file, observations: fromColumns(file.observations) as OccupationFile["observations"] };
}

/**
 * Places in columns, with a 1 for those that have a figure. A French name is written by what differs from the
 * English one: how many letters they begin with alike, and the rest.
 */
export function compactPlaces(places: readonly Place[], published: ReadonlySet<string>): Columns {
  return toColumns(
    places.map(({ names, ...place }) => ({
      ...place,
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

export function wholePlaces(columns: Columns): WholePlaces {
  const rows = fromColumns(columns);
  return {
    around: (rows as unknown as readonly PlaceRow[]).map(({ en, fr, alike, published: _, ...place }) => ({
      ...place,
      names: { fr: fr === undefined ? en : `${en.slice(0, alike)}${fr}`, en },
    })),
    places: rows.filter(({ published }) => published === 1).map(({ id }) => String(id)),
  };
}
