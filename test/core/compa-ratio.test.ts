import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compaRatio } from "#core/compa-ratio.ts";
import { toFullTime } from "#core/to-full-time.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

describe("compaRatio", () => {
  it.each([
    [42000, 45000, "0.933333…"],
    [51750, 45000, "1.15"],
    [0, 45000, "0"],
  ])("of %d to %d is %s", (pay, reference, printed) => {
    expectVector(compaRatio(pay, reference) ?? NaN, printed);
  });

  it("is 1 for part-time pay at its midpoint, once that is at full time", () => {
    expectVector(compaRatio(toFullTime(24000, 0.8), 30000) ?? NaN, "1");
  });

  it("is undefined against a reference of nothing or less", () => {
    expect(compaRatio(42000, 0)).toBeUndefined();
    expect(compaRatio(42000, -1)).toBeUndefined();
  });

  it("names what it does not accept", () => {
    expect(() => compaRatio(-1, 45000)).toThrow("pay must be 0 or more, got -1");
    expect(() => compaRatio(Infinity, 45000)).toThrow("pay must be 0 or more, got Infinity");
    expect(() => compaRatio(NaN, 45000)).toThrow(RangeError);
    expect(() => compaRatio(42000, NaN)).toThrow("reference must be finite, got NaN");
  });

  it("gives the pay back when multiplied by the reference, in any currency", () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0.01, max: 100, noNaN: true }), (pay, reference, rate) => {
        const ratio = compaRatio(pay, reference) ?? NaN;
        expect(agrees(ratio * reference, pay)).toBe(true);
        expect(agrees(compaRatio(pay * rate, reference * rate) ?? NaN, ratio)).toBe(true);
      }),
    );
  });
});
