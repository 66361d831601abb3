import { mapAmounts } from "#core/map-amounts.ts";
import { closestOccupation } from "#core/closest-occupation.ts";
import type { Market, Segment } from "#schema/market.ts";
import type { PayOfCountry, PayOfPlace, RolePay } from "#schema/role-pay.ts";
import type { Dimension, Scheme } from "#schema/scheme.ts";
import type { Catalog, LoadedDataSet } from "./catalog.ts";
import { occupationsOf } from "./index-of.ts";

/**
 * What the leading data set of each country publishes for a role, in its latest vintage and the group it opens
 * on. A data set without an occupation that stands for the role is left out.
 */
export function rolePay(catalog: Catalog, market: Pick<Market, "look" | "places">, role: string): RolePay {
  const countries = [...catalog.datasets.values()].flatMap((loaded) => payOf(loaded, catalog, market, role));
  return { role, countries, rates: ratesFor(countries, catalog) };
}

function payOf(
  loaded: LoadedDataSet,
  catalog: Catalog,
  market: Pick<Market, "look" | "places">,
  role: string,
): readonly PayOfCountry[] {
  const { dataset } = loaded;
  if (dataset.leads !== true) return [];
  const occupation = closestOccupation(occupationsOf(loaded), role, dataset.opensOn.occupation);
  const match = occupation?.roles.find(({ id }) => id === role)?.match;
  const vintage = dataset.vintages.at(-1);
  const names = catalog.places.get(dataset.country)?.names;
  if (occupation === undefined || match === undefined || vintage === undefined || names === undefined)
    return [];
  const segment = openingSegment(loaded, catalog.schemes);
  const places = (market.places(dataset.id) ?? []).flatMap((place): readonly PayOfPlace[] => {
    const answer = market.look({ dataset: dataset.id, occupation: occupation.id, place: place.id, segment });
    if (answer.found !== "exact" && answer.found !== "stands-for") return [];
    if (answer.figure.kind === "suppressed") return [];
    return [
      {
        id: place.id,
        names: place.names,
        kind: place.kind,
        ...(answer.found === "stands-for" ? { whose: answer.place.names } : {}),
        ...(answer.estimate === undefined ? {} : { estimate: answer.estimate }),
        figure: mapAmounts(answer.figure, (amount) => Math.round(amount * 10 ** dataset.unit.decimals)),
      },
    ];
  });
  const scheme = catalog.schemes.get(dataset.dimensions.level ?? "");
  const level = scheme?.values.find(({ id }) => id === segment.level);
  return [
    {
      country: dataset.country,
      names,
      dataset: dataset.id,
      title: dataset.shortTitle,
      publisher: dataset.publisher,
      occupation: { id: occupation.id, names: occupation.names, match },
      currency: dataset.currency,
      unit: dataset.unit,
      basis: dataset.basis,
      component: dataset.component,
      vintage: {
        id: vintage.id,
        names: vintage.names,
        ...(vintage.year === undefined ? {} : { year: vintage.year }),
      },
      ...(level === undefined ? {} : { level: level.name }),
      towns: (dataset.towns ?? []).map(({ fr, en }) => ({ fr, en })),
      places,
    },
  ];
}

/** The level that tools open on; of every other dimension its first value, which stands for everyone. */
function openingSegment({ dataset }: LoadedDataSet, schemes: ReadonlyMap<string, Scheme>): Segment {
  return Object.fromEntries(
    Object.entries(dataset.dimensions).flatMap(([dimension, id]): readonly [Dimension, string][] => {
      const first = schemes.get(id)?.values[0]?.id;
      const value = dimension === "level" ? (dataset.opensOn.level ?? first) : first;
      return value === undefined ? [] : [[dimension as Dimension, value]];
    }),
  );
}

/** The rates between these currencies in the years of their figures. */
function ratesFor(countries: readonly PayOfCountry[], { series }: Pick<Catalog, "series">): RolePay["rates"] {
  const years = [...new Set(countries.flatMap(({ vintage }) => vintage.year ?? []))].toSorted();
  const currencies = [...new Set(countries.map(({ currency }) => currency))].toSorted();
  const rateOf = (currency: string, year: number): number | undefined =>
    currency === "USD"
      ? 1
      : [...series.values()]
          .filter((one) => one.measure !== "minimum-wage-by-the-hour")
          .find((one) => one.measure === "units-per-usd-yearly-average" && one.of === currency)
          ?.values.find((one) => one.year === year)?.value;
  return Object.fromEntries(
    years.map((year) => [
      String(year),
      Object.fromEntries(
        currencies.flatMap((currency) => {
          const rate = rateOf(currency, year);
          return rate === undefined ? [] : [[currency, rate]];
        }),
      ),
    ]),
  );
}
