import { isDay } from "../../words/is-day.ts";

export const earliestFirstDay = "1990-01-01";
export const latestFirstDay = "2199-12-31";

/** Whether a value is a first day that dates can be counted from. A file may hold any day. */
export function isFirstDay(value: unknown): value is string {
  return isDay(value) && value >= earliestFirstDay && value <= latestFirstDay;
}
