import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Step } from "#kit/result/result.ts";
import { countries, type CountryCode } from "./countries.ts";
import type { Uncovered } from "./covered.ts";
import { unitOf, type Leg, type Route, type Values } from "./values.ts";

export const countryName = (code: CountryCode): Value => ({ phrase: { key: `country.${code}` } });

export function questionOf(values: Values): Phrase {
  const { input, span } = values;
  return {
    key: input.from === input.to ? "question.one-country" : "question",
    values: {
      amount: startAmount(values),
      year: String(span[0]),
      from: countryName(input.from),
      to: countryName(input.to),
      toYear: String(span[1]),
      per: { phrase: { key: `per.${input.toPeriod}` } },
    },
  };
}

/** What was typed, with its currency and period: it is not derived. */
export function startAmount({ input }: Values): Value {
  const unit = { ...unitOf(input.from, input), period: input.period, derived: false };
  return perPeriod(input.amount, unit);
}

function perPeriod(money: number, unit: Values["unit"]): Value {
  return {
    phrase: {
      key: "amount",
      values: { money: { money, unit }, per: { phrase: { key: `per.${unit.period}` } } },
    },
  };
}

export function answerOf(values: Values): Phrase {
  const { exchangeFirst, pricesFirst, unit } = values;
  const first = routeValue(exchangeFirst, values);
  if (pricesFirst === undefined)
    return exchangeFirst.uncovered === undefined
      ? { key: "answer.one", values: { amount: perPeriod(exchangeFirst.amount ?? 0, unit) } }
      : uncoveredPhrase(exchangeFirst.uncovered, values);
  return { key: "answer.both", values: { first, other: routeValue(pricesFirst, values) } };
}

function routeValue({ amount, uncovered }: Route, values: Values): Value {
  if (uncovered !== undefined) return { phrase: uncoveredPhrase(uncovered, values) };
  return perPeriod(amount ?? 0, values.unit);
}

/** What is not published, with the first and last year that are. */
export function uncoveredPhrase(uncovered: Uncovered, { span }: Values): Phrase {
  const { series, country } = uncovered;
  const first = series?.values[0]?.year;
  const last = series?.values.at(-1)?.year;
  if (first === undefined || last === undefined)
    return { key: "uncovered.no-prices", values: { country: countryName(country) } };
  return {
    key: `uncovered.${uncovered.is}`,
    values: {
      country: countryName(country),
      currency: { currency: countries[country].currency },
      first: String(first),
      last: String(last),
      year: String(uncovered.is === "rate" ? uncovered.year : Math.max(...span)),
    },
  };
}

/** Typed rates are said with the result, since no source stands behind them. */
export function noticesOf({ exchangeFirst, pricesFirst }: Values): readonly Phrase[] {
  const legs = [exchangeFirst, ...(pricesFirst === undefined ? [] : [pricesFirst])].flatMap(
    (one) => one.legs,
  );
  return [
    ...(legs.some(({ typed }) => typed !== undefined) ? [{ key: "notice.typed-rate" }] : []),
    ...(legs.some(({ is }) => is === "typed-prices") ? [{ key: "notice.typed-prices" }] : []),
  ];
}

/** Why the two orders differ, with the numbers of this case; nothing where one of them was not computed. */
export function differencePhrase(values: Values): Phrase | undefined {
  const { exchangeFirst, pricesFirst, input, span } = values;
  if (exchangeFirst.amount === undefined || pricesFirst?.amount === undefined) return undefined;
  const rates = [exchangeFirst, pricesFirst].map(({ legs }) => legs.find(({ is }) => is === "exchange"));
  const rise = (route: Route): Value => ({
    percent:
      route.legs.filter(({ is }) => is.endsWith("prices")).reduce((all, { times }) => all * times, 1) - 1,
    decimals: 1,
    signed: true,
  });
  const [then, later] = rates;
  const common = {
    from: countryName(input.from),
    to: countryName(input.to),
    year: String(span[0]),
    toYear: String(span[1]),
    risesFrom: rise(pricesFirst),
    risesTo: rise(exchangeFirst),
    gap: { percent: exchangeFirst.amount / pricesFirst.amount - 1, decimals: 1, signed: true },
  } as const;
  if (then === undefined || later === undefined) return { key: "difference.one-currency", values: common };
  return {
    key: "difference",
    values: {
      ...common,
      currency: { currency: countries[input.from].currency },
      moves: { percent: later.times / then.times - 1, decimals: 1, signed: true },
    },
  };
}

export function stepsOf(values: Values): readonly Step[] {
  const { exchangeFirst, pricesFirst } = values;
  const difference = differencePhrase(values);
  return [
    ...routeSteps(exchangeFirst, "step.first", values),
    ...(pricesFirst === undefined ? [] : routeSteps(pricesFirst, "step.other", values)),
    ...(difference === undefined ? [] : [{ title: { key: "step.difference" }, text: difference }]),
  ];
}

function routeSteps({ legs, uncovered }: Route, order: string, values: Values): readonly Step[] {
  const isOnly = values.pricesFirst === undefined;
  return [
    ...legs.map((leg, index): Step => {
      const before = legs[index - 1];
      return {
        title: isOnly
          ? { key: `leg.${leg.is}` }
          : { key: order, values: { step: { phrase: { key: `leg.${leg.is}` } } } },
        formula: {
          key: "formula",
          values: {
            before: before === undefined ? startAmount(values) : perPeriod(before.amount, before.unit),
            times: { number: leg.times, decimals: 6 },
            after: perPeriod(leg.amount, leg.unit),
          },
        },
        text: legText(leg),
      };
    }),
    ...(uncovered === undefined
      ? []
      : [{ title: { key: "step.stops" }, text: uncoveredPhrase(uncovered, values) }]),
  ];
}

/** Where the multiplier of a step comes from. */
export function legText({ is, country, years, series, typed }: Leg): Phrase {
  const values = {
    country: countryName(country),
    first: String(years[0]),
    last: String(years[1]),
    sources: {
      list: [...new Map(series.map((one) => [one.publisher.en, { names: one.publisher }])).values()],
      apart: true as const,
    },
  };
  if (is !== "exchange" || typed === undefined) return { key: `leg.${is}.text`, values };
  return typed.day === undefined
    ? { key: "leg.typed-rate.undated" }
    : { key: "leg.typed-rate.text", values: { day: { day: typed.day } } };
}
