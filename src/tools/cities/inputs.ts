import type { InputOf } from "#kit/fields/field.ts";
import { number } from "#kit/fields/number.ts";
import { dataset, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { hours, months, period } from "#kit/pay/fields/period.ts";
import { oneOf, places } from "#kit/pay/fields/place.ts";
import { dimension, level, vintage } from "#kit/pay/fields/segment.ts";

export const inputs = {
  role: role({ default: "account-manager" }),
  dataset: dataset({
    default: "us-oews-metros",
    inOldLinks: "us-oflc-2025",
    // A data set with a single place has nothing to compare; of one in parts, not all places are loaded to rank.
    fits: ({ opensOn, split }) => opensOn.compare !== undefined && split !== true,
  }),
  occupation: occupation(),
  vintage: vintage(),
  places: places({ min: 2, max: 6 }),
  base: oneOf("places"),
  level: level(),
  category: dimension("category"),
  sex: dimension("sex"),
  age: dimension("age"),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
  zones: number({ min: 2, max: 5, whole: true, default: 3, unit: "unit.zones" }),
};

export type Input = InputOf<typeof inputs>;
