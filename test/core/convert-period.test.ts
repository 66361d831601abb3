import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertPeriod } from "#core/convert-period.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const france = Object.freeze({ hoursPerWeek: 35, monthsPerYear: 12 });
const time = fc.record({
  hoursPerWeek: fc.double({ min: 1, max: 60, noNaN: true }),
  monthsPerYear: fc.double({ min: 12, max: 18, noNaN: true }),
});
const period = fc.constantFrom("hour", "month", "year");

describe("convertPeriod", () => {
  it("counts 151.67 hours in a French month, at full precision", () => {
    expectVector(convertPeriod(1, "hour", "month", france), "151.666667…");
    expectVector(convertPeriod(15, "hour", "year", france), "27300");
  });

  it("counts 2,080 hours in an American year", () => {
    expectVector(convertPeriod(20, "hour", "year", { hoursPerWeek: 40, monthsPerYear: 12 }), "41600");
  });

  it("pays a 13th month when told to, and never by itself", () => {
    expectVector(convertPeriod(2400, "month", "year", { hoursPerWeek: 35, monthsPerYear: 13 }), "31200");
    expectVector(convertPeriod(2400, "month", "year", france), "28800");
  });

  it("refuses hours or months of nothing", () => {
    const none = { hoursPerWeek: 0, monthsPerYear: 12 };
    expect(() => convertPeriod(1, "hour", "year", none)).toThrow("hoursPerWeek must be above 0, got 0");
    const unpaid = { hoursPerWeek: 35, monthsPerYear: 0 };
    expect(() => convertPeriod(1, "hour", "year", unpaid)).toThrow("monthsPerYear must be above 0, got 0");
    const never = { hoursPerWeek: 35, monthsPerYear: NaN };
    expect(() => convertPeriod(1, "hour", "year", never)).toThrow("monthsPerYear must be above 0, got NaN");
  });

  it("comes back to the same amount, by any detour", () => {
    fc.assert(
      fc.property(amount, period, period, period, time, (pay, a, b, c, worked) => {
        const there = convertPeriod(pay, a, b, worked);
        expect(agrees(convertPeriod(there, b, a, worked), pay)).toBe(true);
        expect(agrees(convertPeriod(there, b, c, worked), convertPeriod(pay, a, c, worked))).toBe(true);
      }),
    );
  });

  it("leaves an amount of the same period as it came, to the last digit", () => {
    // 0.99 × 2080 ÷ 2080 would be 0.9899999999999999.
    expect(convertPeriod(0.99, "hour", "hour", { hoursPerWeek: 40, monthsPerYear: 12 })).toBe(0.99);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), period, time, (pay, same, worked) => {
        expect(convertPeriod(pay, same, same, worked)).toBe(pay);
      }),
    );
  });

  it("keeps the order of two amounts", () => {
    fc.assert(
      fc.property(amount, amount, period, period, time, (a, b, from, to, worked) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(convertPeriod(low, from, to, worked)).toBeLessThanOrEqual(
          convertPeriod(high, from, to, worked),
        );
      }),
    );
  });
});
