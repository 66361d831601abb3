import { LawFile } from "./law.ts";
import { Address, Day, Id, Localised, Text } from "./text.ts";
import { z } from "./z.ts";

/** A public holiday, with its days of all the years the file covers. */
const Holiday = z.strictObject({
  name: Localised,
  /** Present where the country has it, whatever the region. */
  nation: z.optional(z.literal(true)),
  /** The regions that have it, if not all do. */
  regions: z.optional(z.array(Id)),
  days: z.array(Day).check(z.minLength(1)),
});

/** `data/holidays/<country>.json`, which `scripts/make-holidays.mjs` writes from a library. */
export const HolidayFile = z.strictObject({
  country: Id,
  /** The first and the last day covered. */
  from: Day,
  until: Day,
  source: z.strictObject({ name: Text, url: Address, licence: Text }),
  regions: z.array(z.strictObject({ id: Id, name: Localised })),
  holidays: z.array(Holiday),
});
export type HolidayFile = z.infer<typeof HolidayFile>;

/** `api/v1/starting/<country>.json`: what the calendar and the law of a country say of the first months at work. */
export const StartingWork = z.strictObject({ holidays: HolidayFile, trial: z.optional(LawFile) });
export type StartingWork = z.infer<typeof StartingWork>;
