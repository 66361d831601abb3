import { expect, it } from "vitest";
import { isDay } from "#kit/words/is-day.ts";

it("knows the days of the calendar, and nothing else for one", () => {
  expect(["2028-02-29", "2027-09-01"].every(isDay)).toBe(true);
  const others = ["2027-02-29", "2027-02-30", "2027-13-01", "2027-00-10", "2027-01-32", "1 May", "", 5, null];
  const nearly = ["2027-09-01T10:00", "12027-09-01", "2027-9-01", "2027-09-1", "2027-09-01 ", " 2027-09-01"];
  for (const value of [...others, ...nearly, ["2027-09-01"]]) expect(isDay(value), String(value)).toBe(false);
});
