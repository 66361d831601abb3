import { choice } from "#kit/fields/choice.ts";
import type { InputOf } from "#kit/fields/field.ts";
import { optional } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { role } from "#kit/pay/fields/dataset.ts";

const amount = { min: 1, max: 1_000_000_000_000 } as const;
const days = { min: 0, max: 366, unit: "unit.days" } as const;
const rate = { min: 0.01, max: 10_000 } as const;
const count = { whole: true, max: 1_000_000 } as const;

export const inputs = {
  role: role({ default: "account-manager" }),
  currency: choice({
    values: ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"],
    default: "EUR",
    name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
    control: "select",
  }),
  target: number({ ...amount, default: 600_000, unit: "unit.in-all" }),
  contract: number({ ...amount, default: 25_000, unit: "unit.each" }),
  prospects: number({ ...rate, default: 10, unit: "unit.for-a-contract" }),
  won: optional(number({ min: 0, ...count, default: 12, unit: "unit.own" })),
  closed: optional(number({ min: 1, ...count, default: 40, unit: "unit.own" })),
  meetings: number({ ...rate, default: 1.5, unit: "unit.for-a-prospect" }),
  aDay: number({ ...rate, default: 2, unit: "unit.a-day" }),
  weekdays: number({ ...days, min: 1, default: 261 }),
  leave: number({ ...days, default: 25 }),
  holidays: number({ ...days, default: 10 }),
  other: number({ ...days, default: 8 }),
};

export type Input = InputOf<typeof inputs>;
