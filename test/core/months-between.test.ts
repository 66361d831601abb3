import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "#core/days-between.ts";
import { monthsBetween } from "#core/months-between.ts";

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe("monthsBetween", () => {
  it.each([
    ["2026-06-30", "2026-11-26", 4],
    ["2026-06-30", "2026-07-29", 0],
    ["2026-06-30", "2026-07-30", 1],
    ["2024-01-31", "2024-02-29", 0],
    ["2025-12-01", "2026-01-01", 1],
    ["2020-05-01", "2026-05-01", 72],
    ["2026-06-30", "2026-06-30", 0],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it.each([
    ["2026-11-26", "2026-06-30"],
    ["2026-6-30", "2026-11-26"],
    ["2026-06-30", "2026-11-26T00:00"],
    ["x2026-06-30", "2026-11-26"],
    // Texts that stand before the later day, as a day before it would.
    ["2026-06-3", "2026-11-26"],
    ["12026-06-30", "2026-11-26"],
    ["", "2026-11-26"],
  ])("from %s to %s are none", (from, to) => {
    expect(monthsBetween(from, to)).toBeUndefined();
  });

  it("never says more months than the days allow, nor fewer by one or more", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const months = monthsBetween(from, to) ?? -1;
        const days = daysBetween(from, to) ?? -1;
        expect(days).toBeGreaterThanOrEqual(months * 28);
        expect(days).toBeLessThan((months + 1) * 31 + 1);
      }),
      { seed: 20261126, numRuns: 500 },
    );
  });
});
