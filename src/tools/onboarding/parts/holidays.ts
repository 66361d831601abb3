import { addDays } from "#core/add-days.ts";
import { addMonths } from "#core/add-months.ts";
import { textGiven, type Situation } from "#kit/fields/field.ts";
import type { HolidayFile } from "#schema/holidays.ts";
import type { Localised } from "#schema/text.ts";

export interface HolidayOnDay {
  readonly day: string;
  readonly name: Localised;
}

/** How far the plan reaches around its first day. */
export function reachOf(start: string): { readonly from: string; readonly until: string } {
  return { from: addDays(start, -10), until: addMonths(start, 8) };
}

/** The public holidays of a country or a region between two days. */
export function holidaysBetween(
  file: HolidayFile | undefined,
  region: string,
  { from, until }: { readonly from: string; readonly until: string },
): readonly HolidayOnDay[] {
  const found = (file?.holidays ?? [])
    .filter(({ nation, regions }) =>
      region === "all" ? nation === true : regions === undefined || regions.includes(region),
    )
    .flatMap(({ days, name }) =>
      days.filter((day) => day >= from && day <= until).map((day) => ({ day, name })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  // Two holidays may fall on one day.
  return found.filter(({ day }, index) => found[index - 1]?.day !== day);
}

export function holidaysOf(at: Situation): readonly HolidayOnDay[] {
  const start = textGiven(at, "start");
  return start === ""
    ? []
    : holidaysBetween(
        at.market.starting?.(textGiven(at, "country"))?.holidays,
        textGiven(at, "region"),
        reachOf(start),
      );
}
