import { choice } from "#kit/fields/choice.ts";
import type { InputOf } from "#kit/fields/field.ts";
import { shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { role } from "#kit/pay/fields/dataset.ts";
import { oneOf } from "#kit/pay/fields/place.ts";
import { optionsAbroad, placesAbroad } from "#kit/pay/fields/abroad.ts";

const isConverted = ({ given }: { readonly given: Readonly<Record<string, unknown>> }): boolean =>
  given["currency"] !== "own";

export const inputs = {
  role: role({ default: "account-manager" }),
  places: placesAbroad({ min: 2, max: 6, default: ["us-35620", "ca-2440", "fr"] }),
  base: oneOf("places", optionsAbroad),
  currency: choice({
    values: ["own", "USD", "EUR", "GBP", "CAD", "CHF"],
    default: "own",
    name: (value) =>
      value === "own"
        ? { key: "currency.own" }
        : { key: "currency", values: { code: value, name: { currency: value } } },
    control: "select",
  }),
  period: shownWhen(
    choice({
      values: ["year", "month", "hour"],
      default: "year",
      name: (value) => ({ key: `period.${value}` }),
    }),
    isConverted,
  ),
  hours: shownWhen(number({ min: 1, max: 60, default: 40, unit: "unit.hours-a-week" }), isConverted),
};

export type Input = InputOf<typeof inputs>;
