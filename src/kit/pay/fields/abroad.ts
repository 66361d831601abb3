import { dataChoice } from "../../fields/choice.ts";
import { textGiven, type Field, type Option, type Situation } from "../../fields/field.ts";
import { severalAmong } from "../../fields/several.ts";
import type { Value } from "../../words/phrase.ts";
import type { Market } from "#schema/market.ts";
import { cacheByOwner } from "../../memoize/cache-by-owner.ts";
import type { PayOfCountry, PayOfPlace } from "#schema/role-pay.ts";

/** Places of several countries. A country whose figure is national is also found by its largest towns. */
export function placesAbroad(settings: {
  readonly min: number;
  readonly max: number;
  readonly default: readonly string[];
}): Field<readonly string[]> {
  return {
    ...severalAmong(settings, optionsAbroad),
    control: "places",
    alwaysInLinks: true,
    fallback: () => settings.default,
    covers: (words) => words.text("places.cover"),
  };
}

/** One place of any country: by default the first of the reader's, if pay is published there. */
export function placeAbroad(settings: { readonly default: string }): Field<string> {
  return dataChoice({
    // Before the places are loaded the country stands for them, so that what hangs on it is loaded once.
    fallback: (at) => {
      const pay = at.market.pay(textGiven(at, "role"));
      const leading = at.market.datasets.find(
        ({ country, leads }) => leads === true && country === at.market.country,
      );
      if (pay === undefined) return leading?.country ?? settings.default;
      const here = pay.countries.find(({ country }) => country === at.market.country)?.places ?? [];
      const { opensOn } = leading ?? {};
      const first = opensOn?.placeIn?.[at.language] ?? opensOn?.place;
      return (here.find(({ id }) => id === first) ?? here[0])?.id ?? settings.default;
    },
    options: optionsAbroad,
    alwaysInLinks: true,
    covers: (words) => words.text("places.cover"),
  });
}

/** The places to choose from, once the pay of the role is loaded. */
export function optionsAbroad(at: Situation): readonly Option[] | undefined {
  return optionsOf(at.market, textGiven(at, "role"));
}

/** The list is needed several times on each key press. */
const optionsOf = cacheByOwner((market: Market, role): readonly Option[] | undefined =>
  market.pay(role)?.countries.flatMap((country) =>
    country.places.map((place) => ({
      value: place.id,
      name: nameAbroad(place, country),
      // Where the nation alone is published, its towns lead to it.
      ...(place.kind === "country" ? { also: country.towns } : {}),
    })),
  ),
);

/** "Montréal, Canada"; a country by its name alone. */
export function nameAbroad(place: PayOfPlace, country: PayOfCountry): Value {
  return place.kind === "country"
    ? { names: place.names }
    : {
        phrase: {
          key: "place-in",
          values: { place: { names: place.names }, country: { names: country.names } },
        },
      };
}
