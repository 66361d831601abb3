import type { HolidayFile } from "../src/schema/holidays.ts";

export const countries: readonly string[];
export function holidaysOf(country: string): HolidayFile;
