import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { Field, InputOf } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { money } from "#kit/fields/money.ts";
import { boundNumber } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { yesNo } from "#kit/fields/yes-no.ts";
import { dataset, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { period } from "#kit/pay/fields/period.ts";
import { place } from "#kit/pay/fields/place.ts";
import { dimension, level, vintage } from "#kit/pay/fields/segment.ts";
import { summaryOf } from "#kit/pay/fields/summary-of.ts";
import { exampleAmount } from "./parts/example-amount.ts";

const days = { min: "2000-01-01", max: "2099-12-31" } as const;
const currencies: (at: Parameters<Field["fallback"]>[0]) => readonly string[] = (at) => [
  summaryOf(at).currency,
];
const amounts = { min: 0, max: 100_000_000, currencies } as const;

/** The fields about the reader's own pay are private. The fields about the market are in the link. */
export const inputs = {
  role: role({ default: "account-manager" }),
  dataset: dataset({ default: "us-oews" }),
  occupation: occupation(),
  vintage: vintage(),
  place: place(),
  level: level(),
  category: dimension("category"),
  sex: dimension("sex"),
  age: dimension("age"),
  payPeriod: privateField(period()),
  pay: privateField(money({ ...amounts, default: exampleAmount })),
  basis: privateField(
    choice({ values: ["gross", "net"], default: "gross", name: (value) => ({ key: `basis.${value}` }) }),
  ),
  variable: privateField(
    optional(money({ ...amounts, default: (at) => ({ amount: 0, currency: summaryOf(at).currency }) })),
  ),
  variableIs: shownWhen(
    privateField(
      choice({
        values: ["paid", "target"],
        default: "paid",
        name: (value) => ({ key: `variable.${value}` }),
      }),
    ),
    ({ given }) => given["variable"] !== undefined,
  ),
  fullTime: privateField(percent({ min: 5, max: 100, default: 100 })),
  hours: privateField({
    ...boundNumber({ min: 1, max: 60, unit: "unit.hours-a-week" }),
    fallback: (at) => summaryOf(at).unit.hoursPerWeek,
    shown: (at) => converts("hour", at),
  }),
  months: privateField({
    ...boundNumber({ min: 12, max: 18, unit: "unit.months-a-year" }),
    fallback: (at) => summaryOf(at).unit.monthsPerYear,
    shown: (at) => converts("month", at),
  }),
  aged: yesNo({ default: false }),
  rate: shownWhen(percent({ min: -10, max: 30, default: 3 }), ({ given }) => given["aged"] === true),
  from: shownWhen(
    {
      ...optional(day({ ...days, default: days.min })),
      fallback: (at) => summaryOf(at).vintages.find(({ id }) => id === at.given["vintage"])?.day,
    },
    ({ given }) => given["aged"] === true,
  ),
  payDay: shownWhen(
    privateField(optional(day({ ...days, default: days.min }))),
    ({ given }) => given["aged"] === true,
  ),
};

/** Conversion is only needed if pay and figures have different periods. */
function converts(period: string, at: Parameters<Field["shown"]>[0]): boolean {
  const published = summaryOf(at).unit.period;
  const mine = at.given["payPeriod"];
  return mine !== published && (mine === period || published === period);
}

export type Input = InputOf<typeof inputs>;
