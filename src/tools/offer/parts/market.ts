import { convertPeriod } from "#core/convert-period.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { middleOf } from "#core/middle-of.ts";
import { roundTo } from "#core/round-to.ts";
import type { Figure } from "#schema/figure.ts";
import type { Market } from "#schema/market.ts";
import type { PayOfCountry, PayOfPlace } from "#schema/role-pay.ts";

/** What is published for a place, by the year. */
export interface PlaceMarket {
  readonly place: PayOfPlace;
  readonly country: PayOfCountry;
  readonly figure: Figure;
  /** The median, or the one number published. Undefined for a range or a ceiling. */
  readonly middle: number | undefined;
}

export function placeMarket(market: Market, role: string, id: string): PlaceMarket | undefined {
  for (const country of market.pay(role)?.countries ?? []) {
    const place = country.places.find((one) => one.id === id);
    if (place === undefined) continue;
    const { unit } = country;
    const figure = mapAmounts(place.figure, (amount) =>
      convertPeriod(amount / 10 ** unit.decimals, unit.period, "year", unit),
    );
    return {
      place,
      country,
      figure,
      middle: figure.kind === "point" ? figure.value : middleOf(figure),
    };
  }
  return undefined;
}

/** An offer to begin with: the middle of what is published, and the band from the lower to the upper quartile. */
export function exampleOf(
  market: Market,
  role: string,
  place: string,
): { readonly base: number; readonly low: number; readonly high: number } {
  const found = placeMarket(market, role, place);
  const middle = found?.middle ?? 40_000;
  const quartile = (name: "p25" | "p75", times: number): number => {
    const entry = found?.figure.kind === "percentiles" ? found.figure[name] : undefined;
    return roundTo(typeof entry === "number" ? entry : middle * times, 1000);
  };
  return { base: roundTo(middle, 1000), low: quartile("p25", 0.8), high: quartile("p75", 1.2) };
}
