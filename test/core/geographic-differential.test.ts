import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geographicDifferential } from "#core/geographic-differential.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const g = fc.double({ min: 0.2, max: 5, noNaN: true });

describe("geographicDifferential", () => {
  it("puts 48 000 11.6 % over 43 000, which stands only 10.4 % under it", () => {
    expectVector((geographicDifferential(48000, 43000) - 1) * 100, "11.627907…");
    expectVector((geographicDifferential(43000, 48000) - 1) * 100, "-10.416667…");
  });

  it("undoes −20 % by +25 %", () => {
    expect(geographicDifferential(40000, 50000) - 1).toBeCloseTo(-0.2, 12);
    expect(geographicDifferential(50000, 40000) - 1).toBe(0.25);
  });

  it("refuses a reference of nothing and negative pay", () => {
    expect(() => geographicDifferential(48000, 0)).toThrow("referencePay must be above 0, got 0");
    expect(geographicDifferential(0, 43000)).toBe(0);
    expect(() => geographicDifferential(-1, 43000)).toThrow("pay must be 0 or more, got -1");
    expect(() => geographicDifferential(NaN, 43000)).toThrow(RangeError);
  });

  it("is inverted by changing sides", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(agrees(geographicDifferential(a, b) * geographicDifferential(b, a), 1)).toBe(true);
      }),
    );
  });

  it("does not depend on the currency or the period both are paid in", () => {
    fc.assert(
      fc.property(amount, amount, g, (a, b, factor) => {
        expect(agrees(geographicDifferential(a * factor, b * factor), geographicDifferential(a, b))).toBe(
          true,
        );
      }),
    );
  });
});
