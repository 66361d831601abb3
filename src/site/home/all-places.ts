import { amountsOf } from "#core/amounts-of.ts";
import { quantile } from "#core/quantile.ts";
import type { RugMark } from "#kit/chart/rug.tsx";
import { scaleTo, type Scale } from "#kit/chart/scale.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Words } from "#kit/words/words.ts";
import { languages } from "#schema/names.ts";
import { noOccupation } from "#kit/pay/fields/occupation.ts";
import { builtCountry } from "../data/countries.ts";
import { datasets } from "../data/catalog.ts";
import { openingInput } from "./opening-case.ts";
import { market } from "../data/market.ts";

export interface AllPlaces {
  readonly dataset: string;
  readonly amounts: readonly number[];
  readonly scale: Scale;
  readonly marks: readonly RugMark[];
  readonly about: string;
  readonly summary: string;
}

/**
 * The pay in all places of the largest data set of the countries that pages are built for, for the salary
 * tool's default case. Another country's larger data set changes nothing. Undefined if there are few places.
 */
export function allPlaces(words: Words): AllPlaces | undefined {
  const built = new Set(languages.map(builtCountry));
  const largest = datasets
    .filter(({ dataset: { country, id } }) => built.has(country) && hasRole(id))
    .toSorted((a, b) => b.places.length - a.places.length)[0]?.dataset;
  if (largest === undefined) return undefined;
  const input = openingInput(largest.id, market);
  const occupation = market.datasets
    .find(({ id }) => id === largest.id)
    ?.occupations.find(({ id }) => id === input.occupation);
  const found = (market.places(largest.id) ?? []).flatMap((place) => {
    const { dataset, occupation: asked, level } = input;
    const answer = market.look({ dataset, occupation: asked, place: place.id, segment: { level } });
    const amount = answer.found === "exact" ? amountsOf(answer.figure).at(-1) : undefined;
    return amount === undefined ? [] : [{ place, amount }];
  });
  if (found.length < 50 || occupation === undefined) return undefined;
  const { language, format } = words;
  const amounts = found.map(({ amount }) => amount);
  const { decimals } = largest.unit;
  const middle = quantile(amounts, 0.5);
  const compared = new Set(largest.opensOn.compare);
  const level = market.schemes
    .find(({ id }) => id === largest.dimensions.level)
    ?.values.find(({ id }) => id === input.level);
  const about = [
    occupation.names[language],
    ...(level === undefined ? [] : [level.name[language]]),
    words.say(unitName({ currency: largest.currency, period: largest.unit.period })),
  ].join(", ");
  return {
    dataset: largest.id,
    amounts,
    scale: scaleTo(amounts),
    marks: [
      {
        amount: middle,
        label: `${words.text("home.places.middle")} ${format.number(middle, decimals)}`,
        middle: true,
      },
      ...found
        .filter(({ place }) => compared.has(place.id))
        .map(({ place, amount }) => ({
          amount,
          label: `${shortName(place.names[language])} ${format.number(amount, decimals)}`,
        })),
    ],
    about,
    summary: words.text("home.places.summary", {
      about,
      lowest: format.number(Math.min(...amounts), decimals),
      highest: format.number(Math.max(...amounts), decimals),
      middle: format.number(middle, decimals),
    }),
  };
}

/** Whether an occupation of the data set stands for the role: towns without one are context, not an answer. */
function hasRole(id: string): boolean {
  return openingInput(id, market).occupation !== noOccupation;
}

/** The first city in a name: "New York" for "New York-Newark-Jersey City, NY-NJ". */
function shortName(name: string): string {
  return name.split(/-(?=\p{Lu})|,/u)[0] ?? name;
}
