import { choice } from "#kit/fields/choice.ts";
import { textGiven, type InputOf, type Situation } from "#kit/fields/field.ts";
import { optional, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { rows } from "#kit/fields/rows.ts";
import { text } from "#kit/fields/text.ts";
import { presetRows, presets, stepNames } from "./parts/presets.ts";

const is = (way: string) => (at: Situation) => at.given["way"] === way;
const amount = { min: 0, max: 10_000_000, default: 0 } as const;

export const inputs = {
  way: choice({
    values: ["backwards", "forwards"],
    default: "backwards",
    name: (value) => ({ key: `direction.${value}` }),
  }),
  hires: shownWhen(
    number({ min: 1, max: 1000, whole: true, default: 3, unit: "unit.hires" }),
    is("backwards"),
  ),
  people: shownWhen(
    number({ min: 1, max: 100_000, whole: true, default: 250, unit: "unit.people" }),
    is("forwards"),
  ),
  preset: choice({
    values: presets,
    default: "textbook",
    name: (value) => ({ key: `preset.${value}` }),
    control: "select",
    resets: ["stages"],
  }),
  stages: rows({
    columns: {
      name: text({ max: 60, default: "", names: stepNames }),
      yield: percent({ min: 1, max: 100, default: 50 }),
      passed: optional(number({ min: 0, max: 100_000, whole: true, default: 0, unit: "unit.own" })),
      seen: optional(number({ min: 1, max: 100_000, whole: true, default: 1, unit: "unit.own" })),
      hours: optional(number({ min: 0, max: 100, default: 0, unit: "unit.hours-each" })),
      cost: optional(number({ ...amount, unit: "unit.each" })),
    },
    min: 1,
    max: 12,
    default: (at) => presetRows(textGiven(at, "preset")),
    check: ({ passed, seen }) => {
      if ((passed === undefined) !== (seen === undefined)) {
        return { column: passed === undefined ? "passed" : "seen", text: { key: "error.one-count" } };
      }
      return passed !== undefined && seen !== undefined && passed > seen
        ? {
            column: "passed",
            text: {
              key: "error.more-than-seen",
              values: { passed: { number: passed }, seen: { number: seen } },
            },
          }
        : undefined;
    },
  }),
  certainty: percent({ min: 50, max: 99, default: 90 }),
  currency: choice({
    values: ["EUR", "USD", "GBP", "CAD", "CHF", "RUB"],
    default: "EUR",
    name: (value) => ({ key: "currency", values: { code: value, name: { currency: value } } }),
    control: "select",
  }),
  hourly: optional(number({ ...amount, unit: "unit.an-hour" })),
  fixed: optional(number({ ...amount, unit: "unit.in-all" })),
};

export type Input = InputOf<typeof inputs>;
