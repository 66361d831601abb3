import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertCurrency } from "#core/convert-currency.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const rate = fc.double({ min: 0.0001, max: 5000, noNaN: true });

describe("convertCurrency", () => {
  it("turns 50,000 roubles of 2014 into euros of 2014", () => {
    expectVector(convertCurrency(50_000, 37.2478, 0.752), "1009.4555920081");
  });

  it.each([0, -1, NaN, Infinity])("refuses a rate of %d", (bad) => {
    expect(() => convertCurrency(1, bad, 1)).toThrow(`from must be above 0, got ${bad}`);
    expect(() => convertCurrency(1, 1, bad)).toThrow(`to must be above 0, got ${bad}`);
  });

  it("comes back to the amount, keeps it in its own currency, and is the same through a third", () => {
    fc.assert(
      fc.property(amount, rate, rate, rate, (value, a, b, c) => {
        expect(agrees(convertCurrency(convertCurrency(value, a, b), b, a), value)).toBe(true);
        expect(convertCurrency(value, a, a)).toBe(value);
        expect(
          agrees(convertCurrency(convertCurrency(value, a, c), c, b), convertCurrency(value, a, b)),
        ).toBe(true);
      }),
    );
  });
});
