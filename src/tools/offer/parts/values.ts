import { compaRatio } from "#core/compa-ratio.ts";
import { percentileOfValue, type PercentileOfValue } from "#core/percentile-of-value.ts";
import { publishedKnots } from "#core/published-knots.ts";
import { quantile } from "#core/quantile.ts";
import { rangePenetration } from "#core/range-penetration.ts";
import { rankInSample } from "#core/rank-in-sample.ts";
import { guaranteedVariable } from "#core/guaranteed-variable.ts";
import { noOccupation } from "#kit/pay/fields/occupation.ts";
import type { MoneyUnit, Value } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { Localised } from "#schema/text.ts";
import type { Input } from "../inputs.ts";
import { titledArticles, type TitledArticle } from "#kit/law/law-name.ts";
import { slugOf } from "./advert-laws.ts";
import { colleaguesIn, type Colleagues } from "./colleagues.ts";
import { byPlace, countryOf } from "./country-of.ts";
import { placeMarket, placeNames, type PlaceMarket } from "./market.ts";

/** The least number of colleagues whose spread may be shown without saying who is who. */
export const fewestColleagues = 5;

export interface Band {
  readonly low: number;
  readonly high: number;
  readonly midpoint: number;
  readonly compa: number | undefined;
  readonly penetration: number | undefined;
}

export interface AmongColleagues {
  readonly pays: readonly number[];
  readonly median: number;
  /** Base pay ÷ their median. */
  readonly ratio: number | undefined;
  readonly below: number;
  readonly above: number;
  /** From 0 to 1; undefined outside them. */
  readonly rank: number | undefined;
}

export interface NoSuchOccupation {
  readonly role: Localised | undefined;
  readonly dataset: Localised;
}

export interface Values {
  readonly input: Input;
  readonly unit: MoneyUnit;
  readonly market: PlaceMarket | undefined;
  /** The data set chosen has no occupation that stands for the role. */
  readonly noOccupation: NoSuchOccupation | undefined;
  readonly placeName: Value;
  /** No pay of the role is known here for the reader's country, so a place of another was opened. */
  readonly isAbroad: boolean;
  /** Base, and with the variable part at target. */
  readonly atTarget: number;
  /** What the published figures count: base pay, or all of it. */
  readonly compared: number;
  readonly comparesTotal: boolean;
  /** The figures are net pay, and an offer is gross: they are shown, and not compared with it. */
  readonly isNet: boolean;
  /** Where it lies among published percentiles. */
  readonly percentile: PercentileOfValue | undefined;
  /** ÷ the median or the one number published. */
  readonly ratio: number | undefined;
  readonly band: Band | undefined;
  readonly colleagues: AmongColleagues | undefined;
  readonly pasted: Pick<Colleagues, "leftOut" | "noShare">;
  /** What the guarantee of the first months is worth at most. */
  readonly guaranteed: number;
  /** The first year if nothing is sold beyond the guarantee, and at target. */
  readonly firstYear: { readonly least: number; readonly atTarget: number };
  readonly laws: readonly TitledArticle[];
  /** A rule that bounds the width of the range, if the band is wider. */
  readonly tooWide: (TitledArticle & { readonly most: number }) | undefined;
}

export function valuesOf(input: Input, market: Market): Values {
  const { base, variable, guarantee, months, oneOff } = input;
  const found = placeMarket(market, input);
  const atTarget = base + variable;
  // Figures of unstated component are compared with all of it: bonuses are usually in them.
  const isNet = found?.figure !== undefined && found.dataset.basis === "net";
  const comparesTotal = found?.dataset.component !== "base";
  const compared = comparesTotal ? atTarget : base;
  const guaranteed = guaranteedVariable(variable, guarantee, months);
  const laws = titledArticles(market.laws(`${countryOf(input, market)}-advert`)).filter(
    ({ article: { region } }) =>
      region === undefined || input.region === "all" || slugOf(region) === input.region,
  );
  const band = bandOf(input);
  return {
    input,
    unit: { currency: currencyOf(input, found, market), period: "year", decimals: 0, derived: false },
    market: found,
    noOccupation: noOccupationIn(input, market),
    placeName: found?.placeName ?? placeNamed(input, market),
    isAbroad: isAbroad(input, market),
    atTarget,
    compared,
    comparesTotal,
    isNet,
    percentile: isNet ? undefined : percentileIn(found, compared),
    ratio: isNet || found?.middle === undefined ? undefined : compaRatio(compared, found.middle),
    band,
    ...amongColleagues(input),
    guaranteed,
    firstYear: { least: base + guaranteed + oneOff, atTarget: atTarget + oneOff },
    laws,
    tooWide: band && tooWideFor(band, laws),
  };
}

function currencyOf({ dataset }: Input, found: PlaceMarket | undefined, { datasets }: Market): string {
  return found?.dataset.currency ?? datasets.find(({ id }) => id === dataset)?.currency ?? "USD";
}

function noOccupationIn(input: Input, { datasets, roles }: Market): Values["noOccupation"] {
  const chosen = datasets.find(({ id }) => id === input.dataset);
  return chosen === undefined || input.occupation !== noOccupation
    ? undefined
    : { dataset: chosen.shortTitle, role: roles.find(({ id }) => id === input.role)?.names };
}

function isAbroad({ dataset, role }: Input, market: Market): boolean {
  const known = market.pay(role)?.countries;
  return dataset === byPlace && known !== undefined && known.every((one) => one.country !== market.country);
}

function placeNamed(input: Input, market: Market): Value {
  const names = placeNames(market, input);
  return names === undefined ? input.place : { names };
}

function bandOf({ low, high, base }: Input): Band | undefined {
  if (low === undefined || high === undefined || high < low || high <= 0) return undefined;
  const midpoint = (low + high) / 2;
  return {
    low,
    high,
    midpoint,
    compa: compaRatio(base, midpoint),
    penetration: rangePenetration(base, { low, high }),
  };
}

function percentileIn(found: PlaceMarket | undefined, pay: number): PercentileOfValue | undefined {
  if (found?.figure?.kind !== "percentiles") return undefined;
  const knots = publishedKnots(found.figure);
  return knots.length < 2 ? undefined : percentileOfValue(knots, pay, "linear");
}

function amongColleagues({ colleagues, base }: Input): Pick<Values, "colleagues" | "pasted"> {
  const { pays, ...pasted } = colleaguesIn(colleagues);
  if (pays.length === 0) return { colleagues: undefined, pasted };
  const found = rankInSample(pays, base);
  const median = quantile(pays, 0.5);
  return {
    colleagues: {
      pays,
      median,
      ratio: compaRatio(base, median),
      below: pays.filter((pay) => pay < base).length,
      above: pays.filter((pay) => pay > base).length,
      rank: found.at === "within" ? (found.from + found.to) / 2 : undefined,
    },
    pasted,
  };
}

/** A rule such as Ontario's: a range in an advert is at most so wide, up to a certain pay. */
function tooWideFor({ low, high }: Band, laws: readonly TitledArticle[]): Values["tooWide"] {
  for (const law of laws) {
    const { widest } = law.article.advert ?? {};
    if (widest !== undefined && high <= widest.upTo && high - low > widest.range)
      return { ...law, most: widest.range };
  }
  return undefined;
}
