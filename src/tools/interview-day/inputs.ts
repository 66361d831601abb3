import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { InputOf, Situation } from "#kit/fields/field.ts";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { rows } from "#kit/fields/rows.ts";
import { longText, text } from "#kit/fields/text.ts";
import { timeOfDay } from "#kit/calendar/clock.ts";
import { nextWorkingDay } from "./parts/next-working-day.ts";
import { timeZone } from "#kit/calendar/zone.ts";

const is = (way: string) => (at: Situation) => at.given["way"] === way;
const isNot = (way: string) => (at: Situation) => at.given["way"] !== way;
const line = (max: number) => privateField(text({ max, default: "" }));

/** The share of slots in which too many may come, until the reader says another. Guides quote what it advises. */
export const crowdedAccepted = 0.2;

/** Who is met, by whom and where stays on the device. */
export const inputs = {
  way: choice({
    values: ["overbooked", "single", "group"],
    default: "overbooked",
    name: (value) => ({ key: `way.${value}` }),
  }),
  rate: percent({ min: 1, max: 100, default: 20 }),
  came: optional(number({ min: 0, max: 100_000, whole: true, default: 0, unit: "unit.people" })),
  invited: optional(number({ min: 1, max: 100_000, whole: true, default: 1, unit: "unit.people" })),
  tolerance: percent({ min: 0, max: 50, default: crowdedAccepted * 100 }),
  booked: shownWhen(
    optional(number({ min: 1, max: 500, whole: true, default: 4, unit: "unit.a-slot" })),
    is("overbooked"),
  ),
  interviewers: shownWhen(
    number({ min: 1, max: 6, whole: true, default: 1, unit: "unit.interviewers" }),
    isNot("group"),
  ),
  seats: shownWhen(number({ min: 2, max: 20, whole: true, default: 8, unit: "unit.seats" }), is("group")),
  // Only a reader has a day, so the build names none.
  day: {
    ...optional(day({ min: "2000-01-01", max: "2099-12-31", default: "2027-01-04" })),
    beginsToday: true as const,
    fallback: ({ market }: Situation) =>
      market.today === undefined ? undefined : nextWorkingDay(market.today),
    alwaysInLinks: true,
  },
  begin: timeOfDay({ default: "09:00" }),
  slots: shownWhen(number({ min: 1, max: 24, whole: true, default: 8, unit: "unit.slots" }), isNot("group")),
  length: shownWhen(
    number({ min: 5, max: 240, whole: true, default: 60, unit: "unit.minutes" }),
    isNot("group"),
  ),
  sessions: shownWhen(
    number({ min: 1, max: 6, whole: true, default: 1, unit: "unit.sessions" }),
    is("group"),
  ),
  sessionLength: shownWhen(
    number({ min: 15, max: 480, whole: true, default: 90, unit: "unit.minutes" }),
    is("group"),
  ),
  breaks: rows({
    columns: {
      at: timeOfDay({ default: "12:00" }),
      minutes: number({ min: 1, max: 480, whole: true, default: 60, unit: "unit.minutes" }),
    },
    min: 0,
    max: 8,
    default: () => [{ at: "12:00", minutes: 60 }],
  }),
  zone: timeZone(),
  candidates: privateField(longText({ max: 50_000, default: "" })),
  names: line(200),
  company: line(100),
  address: line(200),
  contact: line(200),
  pay: line(200),
};

export type Input = InputOf<typeof inputs>;
