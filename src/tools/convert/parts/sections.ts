import type { Section } from "#kit/result/result.ts";
import type { Cell, Table } from "#kit/result/table.ts";
import type { Market } from "#schema/market.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import { countries, pricesOf, ratesOf, type CountryCode } from "./countries.ts";
import { yearSeries } from "./covered.ts";
import { countryName, differencePhrase, legText, uncoveredPhrase } from "./sentences.ts";
import type { Route, Values } from "./values.ts";

const text = (phrase: Phrase): Cell => ({ text: { phrase } });

/** Each order step by step, why they differ, and the series between the two years. */
export function sectionsOf(values: Values, market: Market): readonly Section[] {
  const { exchangeFirst, pricesFirst } = values;
  const difference = differencePhrase(values);
  const years = yearsTable(values, market);
  return [
    {
      is: "table",
      id: "first",
      table: routeTable(exchangeFirst, pricesFirst === undefined ? "only" : "first", values),
    },
    ...(pricesFirst === undefined
      ? []
      : [{ is: "table" as const, id: "other", table: routeTable(pricesFirst, "other", values) }]),
    ...(difference === undefined ? [] : [{ is: "text" as const, id: "difference", text: difference }]),
    ...(years.rows.length === 0 ? [] : [{ is: "table" as const, id: "years", table: years }]),
    { is: "text", id: "assumes", text: { key: "assumes" }, small: true },
  ];
}

function routeTable({ legs, uncovered }: Route, order: "only" | "first" | "other", values: Values): Table {
  const { input, span } = values;
  const from = countries[input.from].currency;
  return {
    title: { key: `table.${order}` },
    name: { key: `sheet.${order}` },
    rowHead: { key: "head.step" },
    columns: [
      { head: { key: "head.times" }, holds: { is: "number", decimals: 6 } },
      { head: { key: "head.amount" }, holds: { is: "number", decimals: 2 } },
      { head: { key: "head.unit" }, holds: { is: "text" } },
      { head: { key: "head.source" }, holds: { is: "text" } },
    ],
    rows: [
      {
        head: { phrase: { key: "leg.start", values: { year: String(span[0]) } } },
        chosen: false,
        cells: [
          { missing: { key: "pay.none" } },
          { number: input.amount },
          text(unitPhrase(from, input.period)),
          text({ key: "leg.start.text" }),
        ],
      },
      ...legs.map((leg, index) => ({
        head: { phrase: { key: `leg.${leg.is}` } },
        chosen: uncovered === undefined && index === legs.length - 1,
        cells: [
          { number: leg.times },
          { number: leg.amount },
          text(unitPhrase(leg.unit.currency, leg.unit.period)),
          text(legText(leg)),
        ],
      })),
      ...(uncovered === undefined
        ? []
        : [
            {
              head: { phrase: { key: "step.stops" } },
              chosen: false,
              cells: [
                { missing: { key: "pay.none" } },
                { missing: { key: "pay.none" } },
                { missing: { key: "pay.none" } },
                text(uncoveredPhrase(uncovered, values)),
              ],
            },
          ]),
    ],
  };
}

function unitPhrase(currency: string, period: Values["unit"]["period"]): Phrase {
  return { key: "unit.money", values: { currency: { currency }, per: { phrase: { key: `per.${period}` } } } };
}

/** The yearly changes of prices and the rates that the conversion runs over, so that it can be checked. */
function yearsTable({ input, span }: Values, market: Market): Table {
  const sides = [...new Set([input.from, input.to])];
  const [first, last] = [Math.min(...span), Math.max(...span)];
  const valueAt = (id: string | undefined, year: number): number | undefined =>
    yearSeries(id, market)?.values.find((one) => one.year === year)?.value;
  const rated = sides.filter((country) => ratesOf(country) !== undefined && isExchanged(sides));
  const cell = (value: number | undefined): Cell =>
    value === undefined ? { missing: { key: "pay.none" } } : { number: value };
  return {
    title: { key: "table.years" },
    name: { key: "sheet.years" },
    rowHead: { key: "head.year" },
    columns: [
      ...sides.map((country) => ({
        head: { key: "head.prices", values: { country: countryName(country) } },
        holds: { is: "number", decimals: 2 } as const,
      })),
      ...rated.map((country) => ({
        head: { key: "head.rate", values: { currency: { currency: countries[country].currency } } },
        holds: { is: "number", decimals: 4 } as const,
      })),
    ],
    rows: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
      head: String(year),
      chosen: year === span[0] || year === span[1],
      cells: [
        // The change of the first year happened before the amount was paid.
        ...sides.map((country) => cell(year === first ? undefined : valueAt(pricesOf(country), year))),
        ...rated.map((country) => cell(valueAt(ratesOf(country), year))),
      ],
    })),
  };
}

function isExchanged(sides: readonly CountryCode[]): boolean {
  return new Set(sides.map((country) => countries[country].currency)).size > 1;
}
