import type { InputOf } from "#kit/fields/field.ts";
import { privateField } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { dataset, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { hours, months, period } from "#kit/pay/fields/period.ts";
import { place } from "#kit/pay/fields/place.ts";
import { dimension, vintage } from "#kit/pay/fields/segment.ts";
import { criteria } from "./parts/criteria.ts";

/** Years, abilities and studies are the reader's own, so they are private; the market is in the link. */
export const inputs = {
  role: role({ default: "account-manager" }),
  years: privateField(number({ min: 0, max: 60, default: 2, unit: "unit.years" })),
  has: privateField(criteria()),
  dataset: dataset({ default: "us-oews" }),
  occupation: occupation(),
  vintage: vintage(),
  place: place(),
  category: dimension("category"),
  sex: dimension("sex"),
  age: dimension("age"),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
};

export type Input = InputOf<typeof inputs>;
