import { ageAmount } from "#core/age-amount.ts";
import { convertCurrency } from "#core/convert-currency.ts";
import { convertPeriod } from "#core/convert-period.ts";
import { priceFactor } from "#core/price-factor.ts";
import type { Market } from "#schema/market.ts";
import type { PayUnit } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { countries, ratesOf, type CountryCode } from "./countries.ts";
import { priceYears, uncoveredRate, yearSeries, type Uncovered, type YearSeries } from "./covered.ts";

/** One step of a conversion: what the amount is multiplied by, and what it is after. */
export interface Leg {
  readonly is: "period" | "exchange" | "prices" | "typed-prices";
  readonly times: number;
  readonly amount: number;
  readonly unit: PayUnit;
  readonly years: readonly [number, number];
  /** The country whose prices are followed. */
  readonly country: CountryCode;
  /** The series it is read from; none for a typed rate, and between periods. */
  readonly series: readonly YearSeries[];
  /** Of a typed rate of exchange: its day, where one was typed. */
  readonly typed?: { readonly day: string | undefined };
}

/** A conversion in one order: its steps and amount, or what is not published and was not typed. */
export interface Route {
  readonly legs: readonly Leg[];
  readonly amount: number | undefined;
  readonly uncovered: Uncovered | undefined;
}

export interface Values {
  readonly input: Input;
  readonly span: readonly [number, number];
  readonly unit: PayUnit;
  readonly exchangeFirst: Route;
  /** Undefined where both orders are one: in one year, or in one country. */
  readonly pricesFirst: Route | undefined;
  /** Both amounts, for the worked examples. */
  readonly amount: number | undefined;
  readonly other: number | undefined;
}

/** The amount on its way, or what it cannot go on without. */
type State = Pick<Route, "legs" | "uncovered"> & { readonly amount: number };

export function valuesOf(input: Input, market: Market): Values {
  const span = spanOf(input);
  const start = startOf(input, span);
  const later = { rate: input.laterRate, day: input.laterRateDay };
  const now = { rate: input.rate, day: input.rateDay };
  const exchangeFirst = routeOf(
    prices(exchange(start, span[0], now, input, market), input.to, input, market),
  );
  const isOneOrder = span[0] === span[1] || input.from === input.to;
  const pricesFirst = isOneOrder
    ? undefined
    : routeOf(exchange(prices(start, input.from, input, market), span[1], later, input, market));
  return {
    input,
    span,
    unit: unitOf(input.to, input),
    exchangeFirst,
    pricesFirst,
    amount: exchangeFirst.amount,
    other: pricesFirst?.amount,
  };
}

export function unitOf(country: CountryCode, { toPeriod }: Pick<Input, "toPeriod">): PayUnit {
  return {
    currency: countries[country].currency,
    period: toPeriod,
    decimals: 2,
    named: true,
    derived: true,
  };
}

function routeOf({ legs, amount, uncovered }: State): Route {
  return { legs, uncovered, amount: uncovered === undefined ? amount : undefined };
}

/** The amount in the period asked for: hours and months are those of the form, wherever it goes. */
function startOf(input: Input, [year]: Values["span"]): State {
  const { amount, period, toPeriod, hours, months, from } = input;
  const start: State = { legs: [], amount, uncovered: undefined };
  if (period === toPeriod) return start;
  const times = convertPeriod(1, period, toPeriod, { hoursPerWeek: hours, monthsPerYear: months });
  return withLeg(start, {
    is: "period",
    times,
    unit: unitOf(from, input),
    years: [year, year],
    country: from,
    series: [],
  });
}

interface TypedRate {
  readonly rate: number | undefined;
  readonly day: string | undefined;
}

/** At the average rate of a year, or at the one typed where none is published. */
function exchange(before: State, year: number, typed: TypedRate, input: Input, market: Market): State {
  const { from, to } = input;
  if (before.uncovered !== undefined || countries[from].currency === countries[to].currency) return before;
  const about = { is: "exchange", unit: unitOf(to, input), years: [year, year], country: to } as const;
  const uncovered = uncoveredRate(year, [from, to], market);
  if (uncovered !== undefined) {
    if (typed.rate === undefined) return { ...before, uncovered };
    return withLeg(before, { ...about, times: typed.rate, series: [], typed: { day: typed.day } });
  }
  const both = [from, to].map((country) => yearSeries(ratesOf(country), market));
  const [perDollarFrom = 1, perDollarTo = 1] = both.map(
    (series) => series?.values.find((one) => one.year === year)?.value,
  );
  const times = convertCurrency(1, perDollarFrom, perDollarTo);
  return withLeg(before, { ...about, times, series: both.filter((one) => one !== undefined) });
}

/** Prices of a country over the span; the years after its series follow the yearly change that was typed. */
function prices(before: State, country: CountryCode, input: Input, market: Market): State {
  const span = spanOf(input);
  const [low, high] = [Math.min(...span), Math.max(...span)];
  if (before.uncovered !== undefined || low === high) return before;
  const { known, missing, series } = priceYears(span, country, market);
  const change = country === input.to ? input.prices : input.pricesFrom;
  if (missing > 0 && change === undefined) return { ...before, uncovered: { is: "prices", country, series } };
  const inDirection = (first: number, last: number) =>
    span[0] === low ? ([first, last] as const) : ([last, first] as const);
  const isExchanged = before.legs.some(({ is }) => is === "exchange");
  const about = { country, unit: unitOf(isExchanged ? input.to : input.from, input) };
  const end = known.at(-1)?.year ?? low;
  let state = before;
  if (series !== undefined && end > low) {
    const years = inDirection(low, end);
    const times = priceFactor(known, ...years) ?? 1;
    state = withLeg(state, { ...about, is: "prices", times, years, series: [series] });
  }
  if (missing === 0 || change === undefined) return state;
  const years = inDirection(end, high);
  const times = ageAmount(1, change, { months: 12 * (years[1] - years[0]) }, "compound") ?? 1;
  return withLeg(state, { ...about, is: "typed-prices", times, years, series: [] });
}

function withLeg(before: State, leg: Omit<Leg, "amount">): State {
  const amount = before.amount * leg.times;
  return { ...before, amount, legs: [...before.legs, { ...leg, amount }] };
}

function spanOf({ year, toYear }: Input): Values["span"] {
  return [Number(year), Number(toYear)];
}
