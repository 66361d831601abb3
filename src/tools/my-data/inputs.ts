import { choice } from "#kit/fields/choice.ts";
import { textGiven, type InputOf, type Situation } from "#kit/fields/field.ts";
import { boundNumber } from "#kit/fields/number.ts";
import { column } from "#kit/lines/fields/column.ts";
import { beginningOf, columnId } from "#kit/lines/columns-of.ts";
import { columnRoles } from "#kit/lines/columns.ts";
import { basisIn, periodIn, usualCurrencyIn } from "#kit/lines/words.ts";
import { file } from "#kit/lines/fields/file.ts";
import { example } from "./parts/example.ts";

/** A file of this many characters has some 300,000 lines. */
const longest = 20_000_000;

/** As many cells as tell what amounts are in. */
const looked = 50;

const currencies = ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"] as const;
const countries = ["fr", "gb", "us", "ca", "ch", "de", "ru"] as const;
const usualCurrency: Readonly<Record<string, "USD" | "GBP" | "CAD" | "CHF" | "RUB">> = {
  us: "USD",
  gb: "GBP",
  ca: "CAD",
  ch: "CHF",
  ru: "RUB",
};

/** The text of the lines: the example of the page's language until others are given. */
export function textAt({ given, language }: Pick<Situation, "given" | "language">): string {
  const text = textGiven({ given }, "lines");
  return text === "example" ? example[language] : text;
}

/** What the column of pay says of all its amounts: its head, else its first cell that does. */
function saidOfPay<T>(at: Situation, said: (text: string) => T | undefined, most: number): T | undefined {
  const { heads, rows } = beginningOf(textAt(at)).table;
  const index = heads.findIndex((_, column) => columnId(column) === textGiven(at, "amountIn"));
  if (index < 0) return undefined;
  const cells = [heads[index] ?? "", ...rows.slice(0, most).map(({ cells }) => cells[index] ?? "")];
  for (const cell of cells) {
    const found = said(cell);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Hours and months as the data set that leads the country has them. */
const usual = (at: Situation): { readonly hoursPerWeek: number; readonly monthsPerYear: number } =>
  at.market.datasets.find(({ leads, country: of }) => leads === true && of === at.given["country"])?.unit ?? {
    hoursPerWeek: 40,
    monthsPerYear: 12,
  };

export const inputs = {
  lines: file({ max: longest, example, resets: columnRoles.map((role) => `${role}In`) }),
  placeIn: column("place", textAt),
  levelIn: column("level", textAt),
  amountIn: column("amount", textAt),
  lowIn: column("low", textAt),
  highIn: column("high", textAt),
  contributorIn: column("contributor", textAt),
  currencyIn: column("currency", textAt),
  periodIn: column("period", textAt),
  basisIn: column("basis", textAt),
  componentIn: column("component", textAt),
  errors: choice({
    values: ["stop", "leave-out"],
    default: "stop",
    name: (value) => ({ key: `errors.${value}` }),
  }),
  country: {
    ...choice({
      values: [...countries, "other"],
      default: "other",
      name: (value) => ({ key: `country.${value}` }),
      control: "select",
    }),
    // The reader's, so links name it.
    fallback: (at: Situation) => countries.find((one) => one === at.market.country) ?? "other",
    alwaysInLinks: true,
  },
  currency: {
    ...choice({
      values: currencies,
      default: "EUR",
      name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
      control: "select",
    }),
    fallback: (at: Situation) =>
      currencies.find((one) => one === saidOfPay(at, usualCurrencyIn, looked)) ??
      usualCurrency[textGiven(at, "country")] ??
      "EUR",
    alwaysInLinks: true,
  },
  period: {
    ...choice({
      values: ["hour", "month", "year"],
      default: "year",
      name: (value) => ({ key: `period.${value}` }),
    }),
    fallback: (at: Situation) => saidOfPay(at, periodIn, 0) ?? "year",
  },
  hours: {
    ...boundNumber({ min: 1, max: 60, unit: "unit.hours-a-week" }),
    fallback: (at: Situation) => usual(at).hoursPerWeek,
  },
  months: {
    ...boundNumber({ min: 12, max: 18, unit: "unit.months-a-year" }),
    fallback: (at: Situation) => usual(at).monthsPerYear,
  },
  basis: {
    ...choice({
      values: ["gross", "net", "not-stated"],
      default: "gross",
      name: (value) => ({ key: `basis.${value}` }),
      control: "select",
    }),
    fallback: (at: Situation) => saidOfPay(at, basisIn, looked) ?? "gross",
  },
  component: choice({
    values: ["base", "total-cash", "on-target", "not-stated"],
    default: "base",
    name: (value) => ({ key: `component.${value}` }),
    control: "select",
  }),
};

export type Input = InputOf<typeof inputs>;
