import { dataset, level, occupation, place, role, type InputOf } from "#kit/fields/fields.ts";

export const inputs = {
  role: role({ default: "account-manager" }),
  dataset: dataset({ default: "ru-source-2015" }),
  occupation: occupation(),
  place: place(),
  level: level(),
};

export type Input = InputOf<typeof inputs>;
