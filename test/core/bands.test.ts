import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenMidpoints, midpointProgression } from "#core/midpoint-progression.ts";
import { rangeFromMidpoint } from "#core/range-from-midpoint.ts";
import { roundTo } from "#core/round-to.ts";
import { rangeOverlap } from "#core/range-overlap.ts";
import { amount } from "./arbitraries.ts";
import { expectVector } from "./vector.ts";

const share = fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100);

describe("rangeFromMidpoint (F5)", () => {
  it.each([
    [45_000, 0.5, "36000", "54000"],
    [60_000, 0.4, "50000", "70000"],
    [47_500, 0.15, "44186.046512", "50813.953488"],
    [53_750, 0.25, "47777.777778", "59722.222222"],
  ])("around %d with a spread of %d", (midpoint, spread, low, high) => {
    const range = rangeFromMidpoint(midpoint, spread);
    expectVector(range.low, low);
    expectVector(range.high, high);
  });

  it("has its midpoint in the middle and its spread over its minimum", () => {
    fc.assert(
      fc.property(amount, share, (midpoint, spread) => {
        fc.pre(midpoint > 0);
        const { low, high } = rangeFromMidpoint(midpoint, spread);
        expect((low + high) / 2).toBeCloseTo(midpoint, 4);
        expect((high - low) / low).toBeCloseTo(spread, 9);
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it("takes ±20 % for a spread of 50 %, and ±25 % for one of 66.67 %", () => {
    expect(rangeFromMidpoint(100, 0.5)).toEqual({ low: 80, high: 120 });
    expect(rangeFromMidpoint(100, (2 * 0.25) / 0.75).low).toBeCloseTo(75, 9);
  });

  it("names what it does not accept", () => {
    expect(() => rangeFromMidpoint(0, 0.5)).toThrow("midpoint must be above 0, got 0");
    expect(() => rangeFromMidpoint(1, -0.1)).toThrow("spread must be 0 or more, got -0.1");
  });
});

describe("midpointProgression (F6)", () => {
  it("of given midpoints, and of even ones", () => {
    const steps = midpointProgression([32_000, 36_800, 43_000, 51_600]);
    for (const [index, printed] of ["0.15", "0.1684782609", "0.20"].entries())
      expectVector(steps[index] ?? NaN, printed);
    const even = evenMidpoints(30_000, 2 ** 0.25 - 1, 5);
    // Printed to four decimals.
    for (const [index, printed] of [30_000, 35_676.2135, 42_426.4069, 50_453.7849, 60_000].entries())
      expect(even[index]).toBeCloseTo(printed, 3);
  });

  it("gives back the progression that made the midpoints", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        share,
        fc.integer({ min: 2, max: 20 }),
        (first, step, grades) => {
          for (const one of midpointProgression(evenMidpoints(first, step, grades)))
            expect(one).toBeCloseTo(step, 6);
        },
      ),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it("names what it does not accept", () => {
    expect(() => midpointProgression([1, 0])).toThrow("midpoint must be above 0, got 0");
    expect(() => evenMidpoints(1, -1, 2)).toThrow("progression must be above -1, got -1");
    for (const grades of [0, -1, 1.5, Infinity])
      expect(() => evenMidpoints(1, 0, grades)).toThrow(
        `grades must be a whole number of 1 or more, got ${grades}`,
      );
    for (const first of [0, -1, NaN, Infinity])
      expect(() => evenMidpoints(first, 0.1, 2)).toThrow(`first must be above 0, got ${first}`);
  });

  it("gives the first midpoint alone for one grade, which exceeds none", () => {
    expect(evenMidpoints(30_000, 0.5, 1)).toEqual([30_000]);
    expect(midpointProgression([30_000])).toEqual([]);
  });
});

describe("roundTo", () => {
  it("is a multiple of the step, no further than half of it", () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(1, 100, 500, 1000), (value, step) => {
        const rounded = roundTo(value, step);
        expect(rounded % step).toBe(0);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(step / 2 + 1e-6);
        expect(roundTo(rounded, step)).toBe(rounded);
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });

  it("names what it does not accept", () => {
    expect(() => roundTo(-1, 100)).toThrow("amount must be 0 or more, got -1");
    expect(() => roundTo(1, 0)).toThrow("step must be above 0, got 0");
  });
});

describe("rangeOverlap (F7)", () => {
  const lower = { low: 30_000, high: 42_000 };
  const higher = { low: 36_000, high: 52_000 };

  it("in each of three definitions, with its amount", () => {
    expect(rangeOverlap(lower, higher, "lower").share).toBe(0.5);
    expect(rangeOverlap(lower, higher, "higher").share).toBe(0.375);
    expectVector(rangeOverlap(lower, higher, "both").share ?? NaN, "0.2727272727");
    expect(rangeOverlap(lower, higher, "higher").amount).toBe(6000);
    const [a, b] = [rangeFromMidpoint(47_500, 0.15), rangeFromMidpoint(53_750, 0.25)];
    expectVector(rangeOverlap(a, b, "lower").share ?? NaN, "0.4580896687");
    expectVector(rangeOverlap(a, b, "higher").share ?? NaN, "0.2541914548");
    expectVector(rangeOverlap(a, b, "both").share ?? NaN, "0.1954261954");
  });

  it("is a gap where nothing covers what lies between", () => {
    expect(rangeOverlap({ low: 30_000, high: 40_000 }, { low: 42_000, high: 55_000 }, "higher")).toEqual({
      amount: 0,
      gap: 2000,
      share: 0,
    });
  });

  it("is never more than either range, and the same in any unit", () => {
    const range = fc.tuple(amount, amount).map(([low, width]) => ({ low, high: low + width }));
    fc.assert(
      fc.property(range, range, (one, other) => {
        const found = rangeOverlap(one, other, "both");
        expect(found.amount).toBeLessThanOrEqual(Math.min(one.high - one.low, other.high - other.low) + 1e-9);
        expect(found.amount === 0 || found.gap === 0).toBe(true);
        const scaled = rangeOverlap(
          { low: one.low * 2, high: one.high * 2 },
          { low: other.low * 2, high: other.high * 2 },
          "both",
        );
        expect(scaled.amount).toBeCloseTo(found.amount * 2, 3);
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it("names a range turned round", () => {
    expect(() => rangeOverlap({ low: 2, high: 1 }, higher, "lower")).toThrow(
      "lower must have low ≤ high, got 2 and 1",
    );
  });

  it("has no share of a range without width", () => {
    const fixed = { low: 40_000, high: 40_000 };
    expect(rangeOverlap(fixed, higher, "lower")).toEqual({ amount: 0, gap: 0, share: undefined });
    expect(rangeOverlap(lower, fixed, "higher").share).toBeUndefined();
    expect(rangeOverlap(fixed, fixed, "both").share).toBeUndefined();
    expect(rangeOverlap(fixed, higher, "higher").share).toBe(0);
  });
});
