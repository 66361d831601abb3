import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { InputOf, Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { rows } from "#kit/fields/rows.ts";
import { longText, text } from "#kit/fields/text.ts";
import { marketFields, minimumFields } from "./parts/market-fields.ts";
import { none } from "./parts/minimum-series.ts";

const is = (way: string) => (at: Situation) => at.given["way"] === way;
const isTyped = (at: Situation) => at.given["minimumOf"] === none;
const amount = { min: 1, max: 1_000_000_000, unit: "unit.a-year" } as const;

export const inputs = {
  // Links made before there was a market did not name the way.
  way: {
    ...choice({
      values: ["market", "even", "own"],
      default: "market",
      name: (value) => ({ key: `way.${value}` }),
    }),
    alwaysInLinks: true,
    inOldLinks: "even",
  },
  ...marketFields,
  currency: shownWhen(
    choice({
      values: ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"],
      default: "EUR",
      name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
      control: "select",
    }),
    ({ given }) => given["way"] !== "market",
  ),
  first: shownWhen(number({ ...amount, default: 32_000 }), is("even")),
  grades: shownWhen(number({ min: 1, max: 40, whole: true, default: 4, unit: "unit.grades" }), is("even")),
  progression: shownWhen(percent({ min: -50, max: 200, default: 18 }), is("even")),
  // Published percentiles stand further apart than grades usually do: with 40 % they would leave gaps.
  spread: {
    ...percent({ min: 0, max: 300, default: 40 }),
    shown: ({ given }: Situation) => given["way"] !== "own",
    fallback: ({ given }: Situation) => (given["way"] === "market" ? 0.5 : 0.4),
  },
  midpoints: shownWhen(
    rows({
      columns: {
        name: text({ max: 60, default: "" }),
        midpoint: number({ ...amount, default: 45_000 }),
        spread: percent({ min: 0, max: 300, default: 40 }),
      },
      min: 1,
      max: 40,
      default: () => [
        { name: "", midpoint: 32_000, spread: 0.4 },
        { name: "", midpoint: 36_800, spread: 0.4 },
        { name: "", midpoint: 43_000, spread: 0.45 },
        { name: "", midpoint: 51_600, spread: 0.5 },
      ],
    }),
    is("own"),
  ),
  rounding: choice({
    values: ["1", "100", "500", "1000"],
    default: "100",
    name: (value) => ({ key: "rounding", values: { to: { number: Number(value) } } }),
    control: "select",
  }),
  overlap: choice({
    values: ["higher", "lower", "both"],
    default: "higher",
    name: (value) => ({ key: `overlap.${value}` }),
    control: "select",
  }),
  ...minimumFields,
  minimum: shownWhen(optional(number({ ...amount, default: 22_000 })), isTyped),
  minimumDay: shownWhen(
    optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-01" })),
    isTyped,
  ),
  // In the market, zones are places with their own figures.
  zones: shownWhen(
    rows({
      columns: { name: text({ max: 60, default: "" }), factor: percent({ min: 10, max: 500, default: 100 }) },
      min: 0,
      max: 12,
      default: () => [],
    }),
    ({ given }) => given["way"] !== "market",
  ),
  people: privateField(longText({ max: 200_000, default: "" })),
};

export type Input = InputOf<typeof inputs>;
