import { choice } from "#kit/fields/choice.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";

const amount = { min: 0, max: 100_000_000 } as const;

/** What ramp-up and the first training cost. They begin with an example, which is said to be one. */
export const costFields = {
  currency: choice({
    values: ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"],
    default: "EUR",
    name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
    control: "select",
  }),
  output: number({ ...amount, default: 5000, unit: "unit.a-month" }),
  rampFrom: percent({ min: 0, max: 100, default: 20 }),
  rampMonths: number({ min: 0, max: 60, default: 6, unit: "unit.months" }),
  mentorHours: number({ min: 0, max: 2000, default: 45, unit: "unit.hours" }),
  mentorRate: number({ ...amount, default: 60, unit: "unit.an-hour" }),
  perHire: number({ ...amount, default: 4500, unit: "unit.in-all" }),
  longDays: number({ min: 1, max: 200, default: 10, unit: "unit.days" }),
  shortDays: number({ min: 0.5, max: 200, default: 2, unit: "unit.days" }),
  leavingLong: percent({ min: 0, max: 95, default: 20 }),
  leavingShort: percent({ min: 0, max: 95, default: 20 }),
} as const;
