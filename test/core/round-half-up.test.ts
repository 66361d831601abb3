import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfUp } from "#core/round-half-up.ts";
import "./arbitraries.ts";

describe("roundHalfUp", () => {
  it.each([
    [1.005, 2, 1.01],
    [1.345, 2, 1.35],
    [8.345, 2, 8.35],
    [0.615, 2, 0.62],
    [10.235, 2, 10.24],
    [2.5, 0, 3],
    [3.5, 0, 4],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [44150, -2, 44200],
    [53165.666434, 0, 53166],
    [1e21, 2, 1e21],
    [5e-7, 6, 0.000001],
    [4.9e-7, 6, 0],
  ])(
    "shows %d at %d decimals as %d, ties away from zero as people round by hand",
    (value, decimals, expected) => {
      expect(roundHalfUp(value, decimals)).toBe(expected);
    },
  );

  it("never shows a minus before zero", () => {
    expect(Object.is(roundHalfUp(-0.4, 0), 0)).toBe(true);
    expect(Object.is(roundHalfUp(-0, 0), 0)).toBe(true);
  });

  it("refuses what is not a number, or a part of a decimal", () => {
    expect(() => roundHalfUp(NaN, 2)).toThrow("value must be finite, got NaN");
    expect(() => roundHalfUp(Infinity, 2)).toThrow("value must be finite, got Infinity");
    expect(() => roundHalfUp(1, 1.5)).toThrow("decimals must be whole, got 1.5");
  });

  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const decimals = fc.integer({ min: -4, max: 6 });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(value, decimals, (v, d) => {
        const once = roundHalfUp(v, d);
        expect(roundHalfUp(once, d)).toBe(once);
      }),
    );
  });

  it("moves a number by half a unit of the last decimal at most", () => {
    fc.assert(
      fc.property(value, decimals, (v, d) => {
        const unit = 10 ** -d;
        expect(Math.abs(roundHalfUp(v, d) - v)).toBeLessThanOrEqual(unit / 2 + 1e-15 * Math.abs(v));
      }),
    );
  });

  it("treats a loss as it treats a gain, and keeps order", () => {
    fc.assert(
      fc.property(value, value, decimals, (v, w, d) => {
        expect(roundHalfUp(-v, d) + roundHalfUp(v, d)).toBe(0);
        expect(roundHalfUp(Math.min(v, w), d)).toBeLessThanOrEqual(roundHalfUp(Math.max(v, w), d));
      }),
    );
  });

  it("rounds every tie in cents away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        expect(roundHalfUp(Number(`${cents}.5e-2`), 2)).toBe(Number(`${cents + 1}e-2`));
      }),
    );
  });
});
