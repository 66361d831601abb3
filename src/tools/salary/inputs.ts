import type { InputOf } from "#kit/fields/field.ts";
import { dataset, role } from "#kit/pay/fields/dataset.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { hours, months, period } from "#kit/pay/fields/period.ts";
import { place, town } from "#kit/pay/fields/place.ts";
import { dimension, level, vintage } from "#kit/pay/fields/segment.ts";

export const inputs = {
  role: role({ default: "account-manager" }),
  dataset: dataset({ default: "us-oflc-2025", inOldLinks: "ru-source-2015", fits: () => true }),
  occupation: occupation(),
  vintage: vintage(),
  place: place(),
  town: town(),
  level: level(),
  category: dimension("category"),
  sex: dimension("sex"),
  age: dimension("age"),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
};

export type Input = InputOf<typeof inputs>;
