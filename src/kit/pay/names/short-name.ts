import { shortPlaceNames } from "#core/short-place-names.ts";
import type { Place } from "#schema/place.ts";
import type { Localised } from "#schema/text.ts";
import { cacheByOwner } from "../../memoize/cache-by-owner.ts";
import type { Phrase } from "../../words/phrase.ts";
import type { PaySheet } from "../pay-data.ts";

/** The name of a place where room is short, different from those of all other places of the data set. */
export function shortName(sheet: PaySheet, place: Place): Phrase {
  return { key: "name", values: { name: { names: shortNames(sheet, "").get(place) ?? place.names } } };
}

const shortNames = cacheByOwner((sheet: PaySheet): ReadonlyMap<Place, Localised> => {
  const { places } = sheet;
  const fr = shortPlaceNames(places.map(({ names }) => names.fr));
  const en = shortPlaceNames(places.map(({ names }) => names.en));
  return new Map(
    places.map((place, index) => [
      place,
      { fr: fr[index] ?? place.names.fr, en: en[index] ?? place.names.en },
    ]),
  );
});
