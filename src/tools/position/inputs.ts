import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { InputOf, Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { money } from "#kit/fields/money.ts";
import { percent } from "#kit/fields/percent.ts";
import { yesNo } from "#kit/fields/yes-no.ts";
import { dataset, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { hours, months, period } from "#kit/pay/fields/period.ts";
import { place } from "#kit/pay/fields/place.ts";
import { dimension, level, vintage } from "#kit/pay/fields/segment.ts";
import { summaryOf } from "#kit/pay/fields/summary-of.ts";
import { exampleAmount } from "./parts/example-amount.ts";

const days = { min: "2000-01-01", max: "2099-12-31" } as const;
const currencies = (at: Situation): readonly string[] => [summaryOf(at).currency];
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
  // By the year whatever the data set, so that pay typed does not change its meaning with another one.
  payPeriod: privateField({ ...period(), fallback: () => "year" }),
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
  hours: privateField(hours({ min: 1, max: 60, of: "payPeriod" })),
  months: privateField(months({ min: 12, max: 18, of: "payPeriod" })),
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

export type Input = InputOf<typeof inputs>;
