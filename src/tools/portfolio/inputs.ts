import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { InputOf, Situation } from "#kit/fields/field.ts";
import { optional } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { file } from "#kit/lines/fields/file.ts";
import { example } from "./parts/example.ts";

/** Some thousands of accounts. */
const longest = 500_000;

const weight = (value: number) => number({ min: 1, max: 100, default: value, unit: "unit.weight" });

export const inputs = {
  accounts: file({ max: longest, example, resets: [] }),
  currency: choice({
    values: ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"],
    default: "EUR",
    name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
    control: "select",
  }),
  by: choice({
    values: ["margin", "revenue"],
    default: "margin",
    name: (value) => ({ key: `by.${value}` }),
  }),
  rule: choice({
    values: ["before", "after"],
    default: "before",
    name: (value) => ({ key: `rule.${value}` }),
  }),
  ahead: number({ min: 7, max: 365, whole: true, default: 120, unit: "unit.days-ahead" }),
  // Only a reader has a day, so the build calls no renewal late.
  today: {
    ...optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-01" })),
    beginsToday: true as const,
    fallback: ({ market }: Situation) => market.today,
    alwaysInLinks: true,
  },
  usage: weight(30),
  relationship: weight(25),
  service: weight(20),
  payment: weight(15),
  results: weight(10),
};

export type Input = InputOf<typeof inputs>;
