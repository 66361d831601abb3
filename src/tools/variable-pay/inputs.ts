import { choice } from "#kit/fields/choice.ts";
import { textGiven, type InputOf, type Situation } from "#kit/fields/field.ts";
import { optional, privateField } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { rows } from "#kit/fields/rows.ts";
import { longText } from "#kit/fields/text.ts";
import { country } from "#kit/pay/fields/country.ts";

const currencies = ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"] as const;
const usual: Readonly<Record<string, (typeof currencies)[number]>> = {
  us: "USD",
  gb: "GBP",
  ca: "CAD",
  ch: "CHF",
  ru: "RUB",
};
const amount = { min: 0, max: 1_000_000_000 } as const;

export const inputs = {
  country: country({ values: ["fr", "gb", "us", "ca", "ch", "de", "ru"] }),
  // The currency of the country, so links name it too.
  currency: {
    ...choice({
      values: currencies,
      default: "EUR",
      name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
      control: "select",
    }),
    fallback: (at: Situation) => usual[textGiven(at, "country")] ?? "EUR",
    alwaysInLinks: true,
  },
  base: number({ ...amount, default: 36_000, unit: "unit.a-year" }),
  target: number({ ...amount, default: 12_000, unit: "unit.a-year" }),
  quota: number({ min: 1, max: 100_000_000_000, default: 400_000, unit: "unit.a-year" }),
  way: choice({
    values: ["marginal", "retroactive"],
    default: "marginal",
    name: (value) => ({ key: `way.${value}` }),
  }),
  tiers: rows({
    columns: {
      from: percent({ min: 0, max: 1000, default: 100 }),
      times: percent({ min: 0, max: 1000, default: 100 }),
    },
    min: 0,
    max: 8,
    default: () => [{ from: 1, times: 1.5 }],
  }),
  threshold: percent({ min: 0, max: 100, default: 0 }),
  cap: optional(percent({ min: 1, max: 1000, default: 200 })),
  low: percent({ min: 0, max: 1000, default: 60 }),
  mode: percent({ min: 0, max: 1000, default: 100 }),
  high: percent({ min: 0, max: 1000, default: 150 }),
  attained: privateField(longText({ max: 20_000, default: "" })),
  sale: number({ min: 0, max: 1_000_000_000, default: 10_000, unit: "unit.a-sale" }),
  paid: choice({
    values: ["month", "quarter", "year"],
    default: "quarter",
    name: (value) => ({ key: `paid.${value}` }),
  }),
  advance: choice({
    values: ["none", "guarantee", "draw"],
    default: "none",
    name: (value) => ({ key: `advance.${value}` }),
    control: "select",
  }),
  clawback: choice({
    values: ["none", "unpaid", "cancelled"],
    default: "none",
    name: (value) => ({ key: `clawback.${value}` }),
    control: "select",
  }),
};

export type Input = InputOf<typeof inputs>;
