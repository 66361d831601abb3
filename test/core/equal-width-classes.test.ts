import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalWidthClasses } from "#core/equal-width-classes.ts";
import { sample } from "./arbitraries.ts";

describe("equalWidthClasses", () => {
  it("counts each value once, in classes that begin at multiples of a round width", () => {
    expect(equalWidthClasses([20, 21.99, 22, 29.5], { atMost: 5 })).toEqual([
      { from: 20, to: 22, count: 2 },
      { from: 22, to: 24, count: 1 },
      { from: 24, to: 26, count: 0 },
      { from: 26, to: 28, count: 0 },
      { from: 28, to: 30, count: 1 },
    ]);
  });

  it("takes the next round width where the ends need one class more than the span alone", () => {
    // A width of 10 would begin at 0 and need four.
    expect(equalWidthClasses([9, 31], { atMost: 3 })).toEqual([
      { from: 0, to: 20, count: 1 },
      { from: 20, to: 40, count: 1 },
    ]);
  });

  it("puts equal values in one class", () => {
    expect(equalWidthClasses([50.67, 50.67], { atMost: 20 })).toEqual([{ from: 50, to: 55, count: 2 }]);
    expect(equalWidthClasses([0], { atMost: 2 })).toEqual([{ from: 0, to: 0.5, count: 1 }]);
  });

  it("refuses an empty sample, what is not a number, and fewer than two classes", () => {
    expect(() => equalWidthClasses([], { atMost: 5 })).toThrow("the sample must not be empty");
    for (const odd of [NaN, Infinity, -Infinity])
      expect(() => equalWidthClasses([1, odd], { atMost: 5 })).toThrow(
        "every number of the sample must be finite",
      );
    expect(() => equalWidthClasses([1], { atMost: 1 })).toThrow(
      "atMost must be a whole number from 2, got 1",
    );
  });

  it("loses nobody, leaves no hole and keeps to the number asked", () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 30 }), (values, atMost) => {
        const classes = equalWidthClasses(values, { atMost });
        expect(classes.length).toBeLessThanOrEqual(atMost);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        classes.slice(1).forEach(({ from }, index) => expect(from).toBe(classes[index]?.to));
        expect(classes[0]?.count).toBeGreaterThan(0);
        expect(classes.at(-1)?.count).toBeGreaterThan(0);
      }),
    );
  });

  it("counts in each class what lies from its lower end to below its upper one", () => {
    fc.assert(
      fc.property(sample, (values) => {
        for (const { from, to, count } of equalWidthClasses(values, { atMost: 12 })) {
          expect(values.filter((value) => value >= from && value < to)).toHaveLength(count);
        }
      }),
    );
  });
});
