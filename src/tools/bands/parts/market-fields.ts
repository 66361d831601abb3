import { dataChoice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import { textGiven, type Option, type Situation } from "#kit/fields/field.ts";
import { optional, shownWhen } from "#kit/fields/modifiers.ts";
import { boundNumber } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { severalAmong } from "#kit/fields/several.ts";
import { dataset, isMarket, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { place, places } from "#kit/pay/fields/place.ts";
import { dimension, vintage } from "#kit/pay/fields/segment.ts";
import { summaryOf } from "#kit/pay/fields/summary-of.ts";
import type { PercentileName } from "#schema/figure.ts";
import { blendFields } from "./blend/fields.ts";
import { minimumSeries, none } from "./minimum-series.ts";

const percentileNames = ["p10", "p25", "p50", "p75", "p90"] as const satisfies readonly PercentileName[];

const byMarket = ({ given }: Situation): boolean => given["way"] === "market";

const sameCurrency = (at: Situation): readonly Option[] => {
  const { currency } = summaryOf(at);
  return at.market.datasets
    .filter((one) => one.currency === currency && isMarket(one))
    .map(({ id, shortTitle }) => ({ value: id, name: { names: shortTitle } }));
};

/** The levels of a data set, or the percentiles of one without levels. */
function pointsAt(at: Situation): readonly Option[] {
  const { dimensions } = summaryOf(at);
  const levels = at.market.schemes.find(({ id }) => id === dimensions.level)?.values;
  return levels === undefined
    ? percentileNames.map((name) => ({ value: name, name: { phrase: { key: `point.${name}` } } }))
    : levels.map(({ id, name }) => ({ value: id, name: { names: name } }));
}

export const marketFields = {
  role: shownWhen(role({ default: "account-manager" }), byMarket),
  dataset: shownWhen(dataset({ default: "us-oews", fits: isMarket }), byMarket),
  occupation: shownWhen(occupation(), byMarket),
  vintage: shownWhen(vintage(), byMarket),
  place: shownWhen(place(), byMarket),
  category: shownWhen(dimension("category"), byMarket),
  sex: shownWhen(dimension("sex"), byMarket),
  age: shownWhen(dimension("age"), byMarket),
  points: {
    ...severalAmong({ min: 1, max: 12 }, pointsAt),
    control: "checks",
    shown: byMarket,
    // A line for everyone is not a step of a ladder.
    fallback: (at: Situation) => {
      const all = pointsAt(at).map(({ value }) => value);
      return all.includes("p50") ? ["p25", "p50", "p75"] : all.filter((value) => value !== "all");
    },
  },
  ...blendFields(sameCurrency),
  zonePlaces: {
    ...places({ min: 0, max: 6 }),
    shown: byMarket,
    fallback: (): readonly string[] => [],
    alwaysInLinks: false,
  },
  // Only a reader has a day, so the build ages nothing.
  applies: {
    ...optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-01" })),
    beginsToday: true as const,
    fallback: ({ market }: Situation) => market.today,
    alwaysInLinks: true,
  },
  ageing: shownWhen(percent({ min: -10, max: 30, default: 0 }), byMarket),
};

const wageCountries = ["fr", "de", "gb", "ch", "us", "ca"] as const;
const currencyOf: Readonly<Record<string, string>> = {
  fr: "EUR",
  de: "EUR",
  gb: "GBP",
  ch: "CHF",
  us: "USD",
  ca: "CAD",
};

/** The currency of the structure: of the data set, or the one typed. */
export function currencyAt(at: Situation): string {
  return byMarket(at) ? summaryOf(at).currency : textGiven(at, "currency");
}

const bySeries = (at: Situation): boolean => textGiven(at, "minimumOf") !== none;

export const minimumFields = {
  minimumOf: dataChoice({
    fallback: () => none,
    options: (at) => [
      { value: none, name: { phrase: { key: "minimum-of.none" } } },
      ...wageCountries
        .filter((country) => currencyOf[country] === currencyAt(at))
        .map((country) => ({ value: country, name: { phrase: { key: `minimum-of.${country}` } } })),
    ],
  }),
  minimumRate: dataChoice({
    fallback: (at) => ratesAt(at)?.[0]?.value ?? none,
    options: ratesAt,
    shown: bySeries,
  }),
  minimumHours: {
    ...boundNumber({ min: 1, max: 60, unit: "unit.hours-a-week" }),
    fallback: (at: Situation) =>
      at.market.datasets.find(({ country }) => country === textGiven(at, "minimumOf"))?.unit.hoursPerWeek ??
      40,
    shown: bySeries,
  },
};

function ratesAt(at: Situation): readonly Option[] | undefined {
  const series = at.market.series(minimumSeries(textGiven(at, "minimumOf")));
  if (series?.measure !== "minimum-wage-by-the-hour") return undefined;
  return series.rates.map(({ id, names }) => ({ value: id, name: { names } }));
}
