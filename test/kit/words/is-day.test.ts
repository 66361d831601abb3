import { expect, it } from "vitest";
import { isDay } from "#kit/words/is-day.ts";

it("knows the days of the calendar, and nothing else for one", () => {
  expect(["2028-02-29", "2027-09-01"].every(isDay)).toBe(true);
  expect(["2027-02-29", "2027-13-01", "1 May", "", 5, "2027-09-01T10:00"].some(isDay)).toBe(false);
});
