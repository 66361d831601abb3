import { choice, dataChoice } from "#kit/fields/choice.ts";
import { textGiven, type InputOf } from "#kit/fields/field.ts";
import { optional, privateField } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { rows } from "#kit/fields/rows.ts";
import { longText, text } from "#kit/fields/text.ts";
import { country } from "#kit/pay/fields/country.ts";
import { role } from "#kit/pay/fields/dataset.ts";
import { example } from "./parts/example.ts";
import { ownCriteria } from "./parts/own-criteria.ts";

const amount = { min: 0, max: 1_000_000_000 } as const;
const name = privateField(text({ max: 60, default: "" }));

/** Who is evaluated, by what, and how it went stays on the device. */
export const inputs = {
  role: role({ default: "account-manager" }),
  country: country({ values: ["fr", "gb", "us", "ca", "ch", "de", "be", "es", "ru"] }),
  occasion: choice({
    values: ["month", "six-months", "year"],
    default: "six-months",
    name: (value) => ({ key: `occasion.${value}` }),
  }),
  criteria: privateField(
    rows({
      columns: {
        criterion: dataChoice({
          fallback: () => "plan",
          options: ({ market, given }) => {
            const known = market.criteria?.(textGiven({ given }, "role"));
            return (
              known && [
                ...known.map(({ id, name: names }) => ({ value: id, name: { names } })),
                ...ownCriteria.map((value) => ({ value, name: { phrase: { key: `criterion.${value}` } } })),
              ]
            );
          },
        }),
        weight: number({ ...amount, default: 10, unit: "unit.weight" }),
        target: number({ ...amount, default: 0, unit: "unit.a-month" }),
        name: optional(text({ max: 80, default: "" })),
        evidence: optional(text({ max: 200, default: "" })),
      },
      min: 1,
      max: 12,
      default: () => example.criteria,
    }),
  ),
  months: privateField(longText({ max: 20_000, default: example.months })),
  orders: privateField(longText({ max: 20_000, default: "" })),
  person: name,
  manager: name,
};

export type Input = InputOf<typeof inputs>;
