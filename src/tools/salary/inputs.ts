import {
  dataset,
  hours,
  level,
  months,
  occupation,
  period,
  place,
  role,
  type InputOf,
} from "#kit/fields/fields.ts";

export const inputs = {
  role: role({ default: "account-manager" }),
  dataset: dataset({ default: "ru-source-2015" }),
  occupation: occupation(),
  place: place(),
  level: level(),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
};

export type Input = InputOf<typeof inputs>;
