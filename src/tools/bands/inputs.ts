import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { InputOf, Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { rows } from "#kit/fields/rows.ts";
import { longText, text } from "#kit/fields/text.ts";

const is = (way: string) => (at: Situation) => at.given["way"] === way;
const amount = { min: 1, max: 1_000_000_000, unit: "unit.a-year" } as const;

export const inputs = {
  way: choice({
    values: ["even", "own"],
    default: "even",
    name: (value) => ({ key: `way.${value}` }),
  }),
  currency: choice({
    values: ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"],
    default: "EUR",
    name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
    control: "select",
  }),
  first: shownWhen(number({ ...amount, default: 32_000 }), is("even")),
  grades: shownWhen(number({ min: 1, max: 40, whole: true, default: 4, unit: "unit.grades" }), is("even")),
  progression: shownWhen(percent({ min: -50, max: 200, default: 18 }), is("even")),
  spread: shownWhen(percent({ min: 0, max: 300, default: 40 }), is("even")),
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
  minimum: optional(number({ ...amount, default: 22_000 })),
  minimumDay: optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-01" })),
  zones: rows({
    columns: { name: text({ max: 60, default: "" }), factor: percent({ min: 10, max: 500, default: 100 }) },
    min: 0,
    max: 12,
    default: () => [],
  }),
  people: privateField(longText({ max: 200_000, default: "" })),
};

export type Input = InputOf<typeof inputs>;
