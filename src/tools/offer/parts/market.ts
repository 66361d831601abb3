import { convertPeriod } from "#core/convert-period.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { middleOf } from "#core/middle-of.ts";
import { roundTo } from "#core/round-to.ts";
import { nameAbroad } from "#kit/pay/fields/abroad.ts";
import { payData, payNeeds, type PayData } from "#kit/pay/pay-data.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { PayOfCountry } from "#schema/role-pay.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Localised } from "#schema/text.ts";
import { byPlace } from "./country-of.ts";

interface Named {
  readonly names: Localised;
}

/** What is published for a place, or known of it from the reader's own figures, by the year. */
export interface PlaceMarket {
  readonly place: Named & { readonly id: string };
  /** As it is named in a sentence. */
  readonly placeName: Value;
  /** The group whose figure it is, where the data set has several. */
  readonly level: Pick<SchemeValue, "name" | "within"> | undefined;
  readonly dataset: Pick<
    DataSet,
    "id" | "title" | "shortTitle" | "publisher" | "country" | "currency" | "unit" | "basis" | "component"
  >;
  readonly occupation: Named;
  readonly vintage: Named;
  /** Undefined where there is none for this case. */
  readonly figure: Figure | undefined;
  /** The median, or the one number published. Undefined for a range or a ceiling. */
  readonly middle: number | undefined;
  /** The wider place whose figure it is. */
  readonly whose: Localised | undefined;
  readonly isEstimate: boolean;
  /** Where it comes from, of a data set that the reader chose. */
  readonly data: PayData | undefined;
}

/** The fields that say which figures the offer is compared with. */
export interface MarketAsked {
  readonly role: string;
  readonly dataset: string;
  readonly occupation: string;
  readonly vintage: string;
  readonly place: string;
  readonly level: string;
  readonly category: string;
}

export function placeMarket(market: Market, asked: MarketAsked): PlaceMarket | undefined {
  return asked.dataset === byPlace ? publishedFor(market, asked) : inDataSet(market, asked);
}

/** The names of the place chosen, whether or not it has a figure. */
export function placeNames(market: Market, { role, dataset, place }: MarketAsked): Localised | undefined {
  const places =
    dataset === byPlace
      ? market.pay(role)?.countries.flatMap((country) => country.places)
      : market.places(dataset, place);
  return places?.find(({ id }) => id === place)?.names;
}

function publishedFor(market: Market, { role, place: id }: MarketAsked): PlaceMarket | undefined {
  for (const country of market.pay(role)?.countries ?? []) {
    const place = country.places.find((one) => one.id === id);
    if (place === undefined) continue;
    const figure = byTheYear(
      mapAmounts(place.figure, (amount) => amount / 10 ** country.unit.decimals),
      country,
    );
    return {
      place,
      placeName: nameAbroad(place, country),
      level: country.level && { name: country.level },
      dataset: { ...country, id: country.dataset, shortTitle: country.title },
      occupation: country.occupation,
      vintage: country.vintage,
      figure,
      middle: middleIn(figure),
      whose: place.whose,
      isEstimate: place.estimate === "model",
      data: undefined,
    };
  }
  return undefined;
}

function inDataSet(market: Market, asked: MarketAsked): PlaceMarket | undefined {
  const unit = market.datasets.find(({ id }) => id === asked.dataset)?.unit;
  // The form asks for its defaults before the figures are loaded.
  if (unit === undefined || !payNeeds(asked).every((need) => market.has(need))) return undefined;
  const { period, hoursPerWeek: hours, monthsPerYear: months } = unit;
  const data = payData({ ...asked, ...everyone(market, asked), period, hours, months }, market);
  const place = data?.places.find(({ id }) => id === asked.place);
  if (data === undefined || place === undefined) return undefined;
  const { dataset, occupation, vintage } = data;
  const level = data.levels.find(({ id }) => id === asked.level);
  const answer = data.look(place, level);
  const figure = figureIn(answer);
  const yearly = figure && byTheYear(figure, dataset);
  return {
    place,
    placeName: { names: place.names },
    level,
    dataset,
    occupation,
    vintage,
    figure: yearly,
    middle: yearly && middleIn(yearly),
    whose: answer.found === "stands-for" ? answer.place.names : undefined,
    isEstimate: answer.found === "exact" && answer.estimate === "model",
    data,
  };
}

/** No offer is compared with the pay of one sex or age: the first value of each stands for everyone. */
function everyone(
  { datasets, schemes }: Market,
  { dataset }: MarketAsked,
): Readonly<Record<"sex" | "age", string>> {
  const { dimensions } = datasets.find(({ id }) => id === dataset) ?? {};
  const first = (name: "sex" | "age"): string =>
    schemes.find(({ id }) => id === dimensions?.[name])?.values[0]?.id ?? "";
  return { sex: first("sex"), age: first("age") };
}

/** Another case's figure is only taken where the publisher repeats it for this one. */
function figureIn(answer: Answer): Figure | undefined {
  return (answer.found === "exact" || answer.found === "stands-for") && answer.figure.kind !== "suppressed"
    ? answer.figure
    : undefined;
}

function byTheYear(figure: Figure, { unit }: Pick<PayOfCountry, "unit">): Figure {
  return mapAmounts(figure, (amount) => convertPeriod(amount, unit.period, "year", unit));
}

function middleIn(figure: Figure): number | undefined {
  return figure.kind === "point" ? figure.value : middleOf(figure);
}

/** An offer to begin with: the middle of what is published, and the band from the lower to the upper quartile. */
export function exampleOf(
  market: Market,
  asked: MarketAsked,
): { readonly base: number; readonly low: number; readonly high: number } {
  const known = placeMarket(market, asked);
  // An offer is gross: net pay is no example of one.
  const found = known?.dataset.basis === "net" ? undefined : known;
  const middle = found?.middle ?? 40_000;
  const quartile = (name: "p25" | "p75", times: number): number => {
    const entry = found?.figure?.kind === "percentiles" ? found.figure[name] : undefined;
    return roundTo(typeof entry === "number" ? entry : middle * times, 1000);
  };
  return { base: roundTo(middle, 1000), low: quartile("p25", 0.8), high: quartile("p75", 1.2) };
}
