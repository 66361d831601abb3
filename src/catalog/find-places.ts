import type { Place } from "#schema/place.ts";
import { fromColumns, type Columns } from "./columns.ts";
import { lettersOf } from "./place-names.ts";

/** `…/names/<letters>.<language>.json`: the places that have a word beginning with these letters. */
export interface NamedPlaces {
  readonly country: string;
  readonly places: Columns;
}

/** Reads the names that may be meant by what was typed. Only imported when a reader looks for a place. */
export async function findPlaces(
  typed: string,
  letters: readonly string[],
  read: (file: string) => Promise<unknown>,
): Promise<readonly Place[]> {
  const file = lettersOf(typed);
  if (!letters.includes(file)) return [];
  const { country, places } = (await read(file)) as NamedPlaces;
  return (fromColumns(places) as unknown as readonly NameRow[]).map(({ id, name, kind }) => ({
    id: `${country}-${id}`,
    names: { fr: name, en: name },
    kind,
  }));
}

interface NameRow extends Pick<Place, "id" | "kind"> {
  readonly name: string;
}
