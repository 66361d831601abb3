import { periods } from "#schema/names.ts";
import type { Period } from "#schema/unit.ts";
import { choice } from "../../fields/choice.ts";
import type { Field, Situation } from "../../fields/field.ts";
import { boundNumber } from "../../fields/number.ts";
import { summaryOf } from "./summary-of.ts";

/** The period pay is shown for. By default the period of the data set. */
export function period(): Field<Period> {
  return {
    ...choice({ values: periods, default: "year", name: (value) => ({ key: `period.${value}` }) }),
    fallback: (at) => summaryOf(at).unit.period,
  };
}

/**
 * Hours worked a week, by default the usual number in the data set's country. Only asked if hourly pay is
 * converted.
 */
export function hours(settings: { readonly min: number; readonly max: number }): Field<number> {
  return {
    ...boundNumber({ ...settings, unit: "unit.hours-a-week" }),
    fallback: (at) => summaryOf(at).unit.hoursPerWeek,
    shown: (at) => converts(at) && involves("hour", at),
  };
}

/** Months paid a year: 13 where a thirteenth month is paid. Only asked if monthly pay is converted. */
export function months(settings: { readonly min: number; readonly max: number }): Field<number> {
  return {
    ...boundNumber({ ...settings, unit: "unit.months-a-year" }),
    fallback: (at) => summaryOf(at).unit.monthsPerYear,
    shown: (at) => converts(at) && involves("month", at),
  };
}

function converts(at: Situation): boolean {
  return at.given["period"] !== summaryOf(at).unit.period;
}

function involves(wanted: Period, at: Situation): boolean {
  return at.given["period"] === wanted || summaryOf(at).unit.period === wanted;
}
