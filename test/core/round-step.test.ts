import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundStep } from "#core/round-step.ts";

describe("roundStep", () => {
  it("goes up to the next of 1, 2, 2.5, 5 and 10", () => {
    expect([1, 1.1, 2.1, 2.6, 5.1, 24000, 1000].map(roundStep)).toEqual([1, 2, 2.5, 5, 10, 25000, 1000]);
  });

  it("stays exact below one", () => {
    expect([0.1, 0.15, 0.21, 0.3, 0.0021, 0.06].map(roundStep)).toEqual([0.1, 0.2, 0.25, 0.5, 0.0025, 0.1]);
  });

  it("refuses nothing, less than nothing and no number", () => {
    for (const wrong of [0, -1, NaN, Infinity])
      expect(() => roundStep(wrong)).toThrow(`atLeast must be above 0 and finite, got ${wrong}`);
  });

  it("is never smaller than asked, nor more than twice as large", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (atLeast) => {
        const step = roundStep(atLeast);
        expect(step).toBeGreaterThanOrEqual(atLeast);
        expect(step).toBeLessThanOrEqual(atLeast * 2.0000001);
      }),
    );
  });

  it("keeps a step that is round already", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 2.5, 5), fc.integer({ min: -6, max: 9 }), (factor, power) => {
        const step = Number(`${factor}e${power}`);
        expect(roundStep(step)).toBe(step);
      }),
    );
  });
});
