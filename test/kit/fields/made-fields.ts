import type { Situation } from "#kit/fields/field.ts";
import { day } from "#kit/fields/day.ts";
import { optional, privateField } from "#kit/fields/modifiers.ts";
import { money } from "#kit/fields/money.ts";
import { number } from "#kit/fields/number.ts";
import { several } from "#kit/fields/several.ts";
import { text } from "#kit/fields/text.ts";
import { decode, encode } from "#kit/fields/url.ts";
import { noData } from "./kind.ts";

export const percent = { unit: "unit.percent" };

export type Input = Parameters<typeof encode<ReturnType<typeof made>["fields"]>>[1];

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
export function made() {
  const amount = money({
    min: 1,
    max: 99_999,
    default: () => ({ amount: 30, currency: "EUR" }),
    currencies: () => ["EUR"],
  });
  const count = number({ min: 1, max: 9, default: 3, ...percent });
  const fields = {
    data: { ...text({ max: 9, default: "new" }), alwaysInLinks: true, inOldLinks: "old" },
    count,
    /** Follows from the field before it. */
    twice: {
      ...count,
      fallback: ({ given }: Situation) => Number(given["count"]) * 2,
    },
    list: several({ values: ["a", "b", "c"], default: [], name: (key) => ({ key }) }),
    pay: privateField(amount),
    since: privateField(optional(day({ min: "2000-01-01", max: "2030-12-31", default: "2020-01-01" }))),
  };
  const opening = decode(fields, {}, noData).input;
  return { count, fields, opening };
}
export const pay = { amount: 45_000, currency: "EUR" };
