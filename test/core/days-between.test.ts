import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "#core/days-between.ts";
import "./arbitraries.ts";

/** The platform's own calendar, which the core may not ask. */
const lengthOfDay = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1);
const day = fc
  .integer({ min: -730_485, max: 2_921_939 })
  .map((days) => new Date(firstDay + days * lengthOfDay).toISOString().slice(0, 10));

describe("daysBetween", () => {
  it.each([
    ["2025-04-01", "2026-11-23", 601],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2026-12-31", "2027-01-01", 1],
    ["2026-11-23", "2026-11-23", 0],
    ["2024-02-29", "2024-03-01", 1],
    ["2000-02-29", "2000-03-01", 1],
    ["0000-02-28", "0000-03-01", 2],
    ["0000-01-01", "9999-12-31", 3_652_424],
  ])("from %s to %s are %d, and as many below 0 the other way", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysBetween(to, from)).toBe(0 - days);
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-02-29",
    "2024-02-30",
    "2025-02-30",
    "2025-04-31",
    "2025-06-31",
    "2025-09-31",
    "2025-11-31",
    "2025-01-32",
    "2025-00-10",
    "2025-13-10",
    "2025-01-00",
    "2025-1-10",
    "25-01-10",
    "2025-01-10T00:00",
    " 2025-01-10",
    "10/01/2025",
    "",
  ])("is undefined for %j, on either side", (impossible) => {
    expect(daysBetween(impossible, "2026-11-23")).toBeUndefined();
    expect(daysBetween("2026-11-23", impossible)).toBeUndefined();
  });

  it("knows the last day of every month", () => {
    const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, days] of last.entries()) {
      const month = String(index + 1).padStart(2, "0");
      expect(daysBetween(`2025-${month}-01`, `2025-${month}-${days}`)).toBe(days - 1);
      expect(daysBetween(`2025-${month}-01`, `2025-${month}-${days + 1}`)).toBeUndefined();
    }
  });

  it("counts as the platform's calendar does", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / lengthOfDay);
      }),
      { numRuns: 500 },
    );
  });

  it("adds up over a day in between", () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect((daysBetween(a, b) ?? NaN) + (daysBetween(b, c) ?? NaN)).toBe(daysBetween(a, c));
      }),
    );
  });
});
