import { addDays, weekday } from "#core/add-days.ts";
import { timeOfDay } from "#kit/calendar/clock.ts";
import { timeZone } from "#kit/calendar/zone.ts";
import { choice, dataChoice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import { textGiven, type InputOf, type Situation } from "#kit/fields/field.ts";
import { privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { rows } from "#kit/fields/rows.ts";
import { severalAmong } from "#kit/fields/several.ts";
import { text } from "#kit/fields/text.ts";
import { yesNo } from "#kit/fields/yes-no.ts";
import { country } from "#kit/pay/fields/country.ts";
import { role } from "#kit/pay/fields/dataset.ts";
import { costFields } from "./parts/cost-fields.ts";
import { holidaysOf } from "./parts/holidays.ts";
import { trialOptions } from "./parts/trial.ts";

export const people = ["manager", "mentor", "hr", "administrator", "newcomer"] as const;
/** The countries this site has public holidays of. */
const countries = ["fr", "gb", "us", "ca", "ch", "de", "be", "es", "ru"] as const;
const bounds = { min: "2026-01-01", max: "2099-12-31" } as const;
const name = privateField(text({ max: 60, default: "" }));
const tasksAt = ({ market, given }: Situation) =>
  market.onboarding?.(textGiven({ given }, "role"))?.tasks.map(({ id, name: names }) => ({
    value: id,
    name: { names },
  }));

/** Who is hired, who does what, and what has been done stays on the device. */
export const inputs = {
  role: role({ default: "account-manager" }),
  // Only a reader has a day. A Monday four or five weeks ahead leaves time to prepare.
  start: {
    ...day({ ...bounds, default: "2027-01-04" }),
    beginsToday: true as const,
    fallback: ({ market }: Situation) =>
      market.today === undefined ? "2027-01-04" : addDays(market.today, 36 - weekday(market.today)),
    alwaysInLinks: true,
  },
  country: country({ values: countries }),
  region: dataChoice({
    fallback: () => "all",
    options: ({ market, given }) => [
      { value: "all", name: { phrase: { key: "region.all" } } },
      ...(market.starting?.(textGiven({ given }, "country"))?.holidays.regions ?? []).map(
        ({ id, name: names }) => ({
          value: id,
          name: { names },
        }),
      ),
    ],
    shown: ({ market, given }) => market.starting?.(textGiven({ given }, "country")) !== undefined,
  }),
  person: choice({
    values: ["all", ...people],
    default: "all",
    name: (value) => ({ key: `person.${value}` }),
    control: "select",
  }),
  trial: dataChoice({
    fallback: () => "none",
    options: (at) => trialOptions(at.market.starting?.(textGiven(at, "country"))?.trial),
  }),
  trialMonths: shownWhen(
    number({ min: 1, max: 24, whole: true, default: 3, unit: "unit.months" }),
    ({ given }) => given["trial"] === "typed",
  ),
  trialReview: shownWhen(
    number({ min: 1, max: 26, whole: true, default: 3, unit: "unit.weeks" }),
    ({ given }) => given["trial"] !== "none",
  ),
  rolePlay: choice({
    values: ["ahead", "passed", "again"],
    default: "ahead",
    name: (value) => ({ key: `role-play.${value}` }),
    control: "select",
  }),
  moves: rows({
    columns: {
      task: dataChoice({ fallback: () => "first-day", options: tasksAt }),
      to: day({ ...bounds, default: "2027-01-11" }),
    },
    min: 0,
    max: 30,
    default: () => [],
  }),
  worked: {
    ...severalAmong({ min: 0, max: 40 }, (at) =>
      holidaysOf(at).map(({ day: value, name: names }) => ({
        value,
        name: { phrase: { key: "holiday", values: { name: { names }, day: { day: value } } } },
      })),
    ),
    control: "checks",
    fallback: (): readonly string[] => [],
    shown: (at: Situation) => holidaysOf(at).length > 0,
  },
  off: rows({
    columns: {
      from: day({ ...bounds, default: "2027-02-15" }),
      days: number({ min: 1, max: 366, whole: true, default: 5, unit: "unit.days" }),
    },
    min: 0,
    max: 20,
    default: () => [],
  }),
  weekly: yesNo({ default: true }),
  hour: timeOfDay({ default: "09:30" }),
  zone: timeZone(),
  newcomer: name,
  manager: name,
  mentor: name,
  hr: name,
  administrator: name,
  // Taken over from the checklists by a button beside the plan.
  done: {
    ...severalAmong({ min: 0, max: 200 }, ({ market, given }) =>
      market
        .onboarding?.(textGiven({ given }, "role"))
        ?.tasks.flatMap(({ items }) =>
          items.map(({ checklist, id, text: names }) => ({ value: `${checklist}-${id}`, name: { names } })),
        ),
    ),
    control: "checks",
    private: true,
    fallback: (): readonly string[] => [],
    shown: () => false,
  },
  ...costFields,
};

export type Input = InputOf<typeof inputs>;
