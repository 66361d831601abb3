import { shortPlaceNames } from "#core/short-place-names.ts";
import type { Words } from "#kit/words/words.ts";
import type { PayOfCountry, RolePay } from "#schema/role-pay.ts";
import type { PublishedPay } from "./published-pay.ts";

export function publishedPay(pay: RolePay, { language }: Words): Readonly<Record<string, PublishedPay>> {
  return Object.fromEntries(
    pay.countries.map((one) => [
      one.country,
      {
        publisher: one.publisher[language],
        vintage: one.vintage.names[language],
        currency: one.currency,
        period: one.unit.period,
        decimals: one.unit.decimals,
        component: one.component,
        places: placesOf(one, language),
      },
    ]),
  );
}

/** The nation; where nothing is published for it, the places of the data set by their short names. */
function placesOf({ places }: PayOfCountry, language: Words["language"]): PublishedPay["places"] {
  const all = places.flatMap(({ names, kind, figure }) => {
    if (figure.kind !== "percentiles") return [];
    const { p25, p75 } = figure;
    if (typeof p25 !== "number" || typeof p75 !== "number") return [];
    return [{ kind, name: names[language], low: p25, high: p75 }];
  });
  const nation = all.filter(({ kind }) => kind === "country");
  const kept = nation.length > 0 ? nation : all;
  const short = shortPlaceNames(kept.map(({ name }) => name));
  return kept.map(({ name, low, high }, index) => [short[index] ?? name, low, high]);
}
