import {
  count,
  dataset,
  hours,
  level,
  months,
  occupation,
  oneOf,
  period,
  places,
  role,
  type InputOf,
} from "#kit/fields.ts";

export const inputs = {
  role: role({ default: "account-manager" }),
  dataset: dataset({ default: "us-oflc-2025", compares: true }),
  occupation: occupation(),
  places: places({ min: 2, max: 6 }),
  base: oneOf("places"),
  level: level(),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
  zones: count({ min: 2, max: 5, default: 3, unit: "unit.zones" }),
};

export type Input = InputOf<typeof inputs>;
