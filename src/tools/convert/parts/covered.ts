import type { Market } from "#schema/market.ts";
import type { Localised } from "#schema/text.ts";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";
import { pricesOf, ratesOf, type CountryCode } from "./countries.ts";

/** A series by year, with who publishes it. */
export interface YearSeries {
  readonly id: string;
  readonly publisher: Localised;
  readonly values: readonly { readonly year: number; readonly value: number }[];
}

/** What an exchange or a change of prices cannot be read from, so that a rate has to be typed. */
export type Uncovered =
  | { readonly is: "rate"; readonly country: CountryCode; readonly year: number; readonly series: YearSeries }
  | { readonly is: "prices"; readonly country: CountryCode; readonly series: YearSeries | undefined };

const inMarket = cacheByOwner((market: Market, id): YearSeries | undefined => {
  const all = market.series("yearly");
  if (all?.measure !== "all-by-year") return undefined;
  const found = all.series.find((one) => one.id === id);
  return (
    found && {
      id,
      publisher: found.publisher,
      values: found.values.map((value, index) => ({ year: found.first + index, value })),
    }
  );
});

export function yearSeries(id: string | undefined, market: Market): YearSeries | undefined {
  return id === undefined ? undefined : inMarket(market, id);
}

/** The currency of these countries whose rate of this year is not published; undefined if both are. */
export function uncoveredRate(
  year: number,
  [from, to]: readonly [CountryCode, CountryCode],
  market: Market,
): Uncovered | undefined {
  if (ratesOf(from) === ratesOf(to)) return undefined;
  for (const country of [from, to]) {
    const series = yearSeries(ratesOf(country), market);
    if (series !== undefined && series.values.every((one) => one.year !== year))
      return { is: "rate", country, year, series };
  }
  return undefined;
}

/** The years of a span, from the year after its first, for which a country's prices are published, and the others. */
export function priceYears(
  [first, last]: readonly [number, number],
  country: CountryCode,
  market: Market,
): {
  readonly known: YearSeries["values"];
  readonly missing: number;
  readonly series: YearSeries | undefined;
} {
  const series = yearSeries(pricesOf(country), market);
  const [low, high] = first < last ? [first, last] : [last, first];
  const known = (series?.values ?? []).filter(({ year }) => year > low && year <= high);
  return { known, missing: high - low - known.length, series };
}
