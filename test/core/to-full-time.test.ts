import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFullTime } from "#core/to-full-time.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

describe("toFullTime", () => {
  it("makes 30 000 at 80 % the 37 500 it is at full time", () => {
    expectVector(toFullTime(30000, 0.8), "37500");
  });

  it("refuses part time of nothing", () => {
    expect(() => toFullTime(30000, 0)).toThrow("fullTimeEquivalent must be above 0, got 0");
  });

  it("gives the part back when multiplied by it", () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0.05, max: 1, noNaN: true }), (pay, part) => {
        expect(agrees(toFullTime(pay, part) * part, pay)).toBe(true);
        expect(toFullTime(pay, part)).toBeGreaterThanOrEqual(pay);
      }),
    );
  });
});
