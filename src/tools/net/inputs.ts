import { choice } from "#kit/fields/choice.ts";
import type { InputOf } from "#kit/fields/field.ts";
import { privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";

export const inputs = {
  // One's own pay, and what one's household pays in tax, stay on the device.
  amount: privateField(number({ min: 1, max: 10_000_000, default: 36_000, unit: "unit.euros" })),
  of: choice({
    values: ["gross", "net", "paid", "cost"],
    default: "gross",
    name: (value) => ({ key: `of.${value}` }),
    control: "select",
  }),
  period: choice({
    values: ["month", "year"],
    default: "year",
    name: (value) => ({ key: `period.${value}` }),
  }),
  status: choice({
    values: ["employee", "cadre"],
    default: "employee",
    name: (value) => ({ key: `status.${value}` }),
  }),
  share: privateField(percent({ min: 5, max: 100, default: 100 })),
  health: number({ min: 0, max: 1000, default: 40, unit: "unit.euros-a-month" }),
  tax: choice({
    values: ["neutral", "typed"],
    default: "neutral",
    name: (value) => ({ key: `tax.${value}` }),
  }),
  rate: shownWhen(
    privateField(percent({ min: 0, max: 60, default: 5 })),
    ({ given }) => given["tax"] === "typed",
  ),
};

export type Input = InputOf<typeof inputs>;
