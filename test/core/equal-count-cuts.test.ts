import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutsReached } from "#core/cuts-reached.ts";
import { equalCountCuts } from "#core/equal-count-cuts.ts";
import { quantile } from "#core/quantile.ts";
import { amount, sample } from "./arbitraries.ts";

const groups = fc.integer({ min: 1, max: 6 });

describe("equalCountCuts", () => {
  it("cuts nine values in three threes, at quantiles of type 7", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const cuts = equalCountCuts(values, 3);
    expect(cuts[0]).toBeCloseTo(11 / 3, 12);
    expect(cuts[1]).toBeCloseTo(19 / 3, 12);
    expect(values.map((value) => cutsReached(value, cuts))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
  });

  it("cuts in two at the median, and not at all for one group", () => {
    expect(equalCountCuts([38000, 41000, 43500, 45000, 46000, 48500, 52000, 55000, 61000], 2)).toEqual([
      46000,
    ]);
    expect(equalCountCuts([3, 4], 1)).toEqual([]);
  });

  it("may leave a group empty where values are equal", () => {
    expect(equalCountCuts([5, 5, 5, 5], 3)).toEqual([5, 5]);
  });

  it("refuses groups that are not whole, none, and an empty sample", () => {
    expect(() => equalCountCuts([1, 2], 2.5)).toThrow("groups must be a whole number from 1, got 2.5");
    expect(() => equalCountCuts([1, 2], 0)).toThrow(RangeError);
    expect(() => equalCountCuts([], 3)).toThrow("the sample must not be empty");
  });

  it("gives one cut fewer than groups, ascending, inside the sample", () => {
    fc.assert(
      fc.property(sample, groups, (values, count) => {
        const cuts = equalCountCuts(values, count);
        expect(cuts).toHaveLength(count - 1);
        expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
        for (const cut of cuts) {
          expect(cut).toBeGreaterThanOrEqual(quantile(values, 0));
          expect(cut).toBeLessThanOrEqual(quantile(values, 1));
        }
      }),
    );
  });

  it("makes groups that differ by one at most, where no two values are equal", () => {
    fc.assert(
      fc.property(fc.uniqueArray(amount, { minLength: 6, maxLength: 40 }), groups, (values, count) => {
        const cuts = equalCountCuts(values, count);
        const sizes = new Array<number>(count).fill(0);
        for (const value of values) {
          const group = cutsReached(value, cuts);
          sizes[group] = (sizes[group] ?? 0) + 1;
        }
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
