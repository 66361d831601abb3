import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertByDifferential } from "#core/convert-by-differential.ts";
import { geographicDifferential } from "#core/geographic-differential.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const g = fc.double({ min: 0.2, max: 5, noNaN: true });

describe("convertByDifferential", () => {
  it("gives 50 000 of the reference its worth in the city", () => {
    expectVector(convertByDifferential(50000, 1, geographicDifferential(48000, 43000)), "55813.953488…");
  });

  it("goes from city to city through the reference", () => {
    expectVector(convertByDifferential(45000, 0.94, 1.12), "53617.021277…");
  });

  it("refuses a differential that is not above 0", () => {
    expect(() => convertByDifferential(1, 0, 1)).toThrow("fromDifferential must be above 0, got 0");
    expect(() => convertByDifferential(1, 1, 0)).toThrow("toDifferential must be above 0, got 0");
    expect(() => convertByDifferential(1, 1, NaN)).toThrow("toDifferential must be above 0, got NaN");
  });

  it("comes back to the same amount, by any detour", () => {
    fc.assert(
      fc.property(amount, g, g, g, (pay, a, b, c) => {
        const there = convertByDifferential(pay, a, b);
        expect(agrees(convertByDifferential(there, b, a), pay)).toBe(true);
        expect(agrees(convertByDifferential(there, b, c), convertByDifferential(pay, a, c))).toBe(true);
      }),
    );
  });
});
