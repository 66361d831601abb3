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

interface Bounds {
  readonly min: number;
  readonly max: number;
  /** The field that holds the reader's period. */
  readonly of?: string;
}

/**
 * Hours worked a week, by default the usual number in the data set's country. Only asked if hourly pay is
 * converted.
 */
export function hours({ min, max, of = "period" }: Bounds): Field<number> {
  return {
    ...boundNumber({ min, max, unit: "unit.hours-a-week" }),
    fallback: (at) => summaryOf(at).unit.hoursPerWeek,
    shown: (at) => converts("hour", of, at),
  };
}

/** Months paid a year: 13 where a thirteenth month is paid. Only asked if monthly pay is converted. */
export function months({ min, max, of = "period" }: Bounds): Field<number> {
  return {
    ...boundNumber({ min, max, unit: "unit.months-a-year" }),
    fallback: (at) => summaryOf(at).unit.monthsPerYear,
    shown: (at) => converts("month", of, at),
  };
}

/** Whether pay is converted, and from or to this period. */
function converts(period: Period, of: string, at: Situation): boolean {
  const asked = at.given[of];
  const published = summaryOf(at).unit.period;
  return asked !== published && (asked === period || published === period);
}
