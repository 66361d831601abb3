import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compaRatio } from "#core/compa-ratio.ts";
import { rangePenetration } from "#core/range-penetration.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const band = Object.freeze({ low: 36000, high: 54000 });
const ranges = fc.tuple(amount, amount).map(([low, width]) => ({ low, high: low + width }));

describe("rangePenetration", () => {
  it.each([
    [36000, "0"],
    [42000, "0.3333333…"],
    [45000, "0.5"],
    [54000, "1"],
    [34200, "-0.10"],
    [55800, "1.10"],
  ])("of %d between 36,000 and 54,000 is %s, under and over the range too", (pay, printed) => {
    expectVector(rangePenetration(pay, band) ?? NaN, printed);
  });

  it("is a half where the ratio to the midpoint is 1", () => {
    expect(rangePenetration(45000, band)).toBe(0.5);
    expect(compaRatio(45000, (band.low + band.high) / 2)).toBe(1);
  });

  it("is undefined in a range without width, and in one turned round", () => {
    expect(rangePenetration(36000, { low: 36000, high: 36000 })).toBeUndefined();
    expect(rangePenetration(36000, { low: 54000, high: 36000 })).toBeUndefined();
  });

  it("names what it does not accept", () => {
    expect(() => rangePenetration(NaN, band)).toThrow("pay must be finite, got NaN");
    expect(() => rangePenetration(1, { low: -Infinity, high: 2 })).toThrow(
      "low must be finite, got -Infinity",
    );
    expect(() => rangePenetration(1, { low: 0, high: Infinity })).toThrow(
      "high must be finite, got Infinity",
    );
  });

  it("gives the pay back, and rises with it", () => {
    fc.assert(
      fc.property(amount, amount, ranges, (pay, more, range) => {
        const share = rangePenetration(pay, range) ?? NaN;
        expect(agrees(range.low + share * (range.high - range.low), pay)).toBe(true);
        expect(rangePenetration(pay + more, range) ?? NaN).toBeGreaterThan(share);
      }),
    );
  });
});
