import { occupationText } from "#kit/pay/pay-metadata.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import { figureText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import { builtCountry, readerCountries } from "../../data/countries.ts";
import { market } from "../../data/market.ts";
import { openingInput, openingPay } from "../../home/opening-case.ts";

export interface CountryPay {
  readonly country: string;
  readonly dataset: string;
  readonly what: string;
  readonly where: string;
  readonly figure: string;
  readonly unit: string;
}

/** What the salary tool opens on in each country, the country that the language is built for first. */
export function payByCountry(words: Words): readonly CountryPay[] {
  const built = builtCountry(words.language);
  const all = readerCountries(words.language);
  return [...all.filter(({ code }) => code === built), ...all.filter(({ code }) => code !== built)].flatMap(
    ({ name, dataset }) => {
      const pay = openingPay(dataset, market);
      const input = openingInput(dataset, market, pay.occupation.code);
      const place = pay.places.find(({ id }) => id === input.place) ?? pay.places[0];
      const level = pay.levels.find(({ id }) => id === input.level);
      const figure = place && pay.published(place, level);
      if (place === undefined || figure === undefined) return [];
      return {
        country: name,
        dataset,
        what: occupationText(pay.occupation, words),
        where: [place.names[words.language], level?.name[words.language], pay.vintage.names[words.language]]
          .filter((one) => one !== undefined)
          .join(", "),
        figure: figureText(figure, pay.publishedUnit, words),
        unit: words.say(unitName(pay.publishedUnit)),
      };
    },
  );
}
