import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutsReached } from "#core/cuts-reached.ts";
import { amount, sample } from "./arbitraries.ts";

describe("cutsReached", () => {
  it("puts a value equal to a cut above it", () => {
    expect([89.9, 90, 100, 110, 111].map((index) => cutsReached(index, [90, 110]))).toEqual([0, 1, 1, 2, 2]);
  });

  it("passes over the empty group between two equal cuts", () => {
    expect(cutsReached(5, [5, 5])).toBe(2);
    expect(cutsReached(4, [5, 5])).toBe(0);
  });

  it("has one group where nothing is cut", () => {
    expect(cutsReached(12, [])).toBe(0);
  });

  it("refuses what is not a number", () => {
    expect(() => cutsReached(NaN, [1])).toThrow("value must be finite, got NaN");
  });

  it("never puts a higher value in a lower group", () => {
    fc.assert(
      fc.property(amount, amount, sample, (a, b, values) => {
        const cuts = values.toSorted((x, y) => x - y);
        expect(cutsReached(Math.max(a, b), cuts)).toBeGreaterThanOrEqual(cutsReached(Math.min(a, b), cuts));
      }),
    );
  });
});
