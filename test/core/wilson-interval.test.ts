import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "#core/wilson-interval.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const observed = fc
  .integer({ min: 1, max: 500 })
  .chain((cases) => fc.tuple(fc.integer({ min: 0, max: cases }), fc.constant(cases)));

describe("wilsonInterval", () => {
  it.each([
    [12, 40, "0.1807484523", "0.4543001882"],
    [3, 10, "0.1077912674", "0.6032218525"],
    [0, 8, "0", "0.3244075649"],
  ])("of %d in %d runs from %s to %s", (successes, cases, low, high) => {
    const interval = wilsonInterval(successes, cases);
    expectVector(interval.low, low);
    expectVector(interval.high, high);
  });

  it("names what it does not accept", () => {
    expect(() => wilsonInterval(1, 0)).toThrow("cases must be a whole number from 1, got 0");
    expect(() => wilsonInterval(5, 4)).toThrow("successes must be a whole number from 0 to 4, got 5");
    expect(() => wilsonInterval(-1, 4)).toThrow("successes must be a whole number from 0 to 4, got -1");
    expect(() => wilsonInterval(1.5, 4)).toThrow("successes must be a whole number from 0 to 4, got 1.5");
    expect(() => wilsonInterval(1, 4, 0)).toThrow("confidence must be above 0 and below 1, got 0");
    expect(() => wilsonInterval(1, 4, -0.1)).toThrow("confidence must be above 0 and below 1, got -0.1");
    expect(() => wilsonInterval(1, 4, 1)).toThrow("confidence must be above 0 and below 1, got 1");
  });

  it("holds the observed share, stays within 0 and 1, and mirrors", () => {
    fc.assert(
      fc.property(observed, ([successes, cases]) => {
        const { low, high } = wilsonInterval(successes, cases);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / cases);
        expect(high).toBeGreaterThanOrEqual(successes / cases);
        expect(high).toBeLessThanOrEqual(1);
        const mirror = wilsonInterval(cases - successes, cases);
        expect(agrees(mirror.low, 1 - high)).toBe(true);
      }),
    );
  });

  it("narrows as the confidence asked falls and as cases are added", () => {
    fc.assert(
      fc.property(observed, ([successes, cases]) => {
        const width = ({ low, high }: { low: number; high: number }): number => high - low;
        const here = width(wilsonInterval(successes, cases));
        expect(width(wilsonInterval(successes, cases, 0.8))).toBeLessThan(here);
        expect(width(wilsonInterval(successes * 4, cases * 4))).toBeLessThan(here);
      }),
    );
  });
});
