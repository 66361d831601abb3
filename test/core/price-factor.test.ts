import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceFactor } from "#core/price-factor.ts";
import { market } from "../market.ts";

function valuesOf(id: string) {
  const series = market.series(id);
  if (series?.measure !== "consumer-prices-yearly-change") throw new Error(id);
  return series.values;
}

describe("prices of one year in those of another", () => {
  it.each([
    ["prices-ru", 2014, 2021, 1.520122898703],
    ["prices-fr", 2014, 2021, 1.064899536598],
    ["prices-fr", 2014, 2024, 1.19866771609],
  ])("%s from %i to %i are multiplied by %f (formulas F20)", (id, from, to, factor) => {
    expect(priceFactor(valuesOf(id), from, to)).toBeCloseTo(factor, 11);
  });

  it("knows nothing of a year that no series has, before or after", () => {
    expect(priceFactor(valuesOf("prices-ru"), 2014, 2022)).toBeUndefined();
    expect(priceFactor(valuesOf("prices-fr"), 1998, 2001)).toBeUndefined();
    expect(priceFactor([], 2000, 2001)).toBeUndefined();
  });

  it("refuses prices that fall to nothing", () => {
    for (const value of [-100, -200, NaN, Infinity])
      expect(() => priceFactor([{ year: 2001, value }], 2000, 2001)).toThrow(/above −100/u);
  });

  const changes = fc.array(fc.double({ min: -30, max: 80, noNaN: true }), { minLength: 2, maxLength: 30 });

  it("is 1 there and back again, and over a span the product of its parts", () => {
    fc.assert(
      fc.property(changes, fc.nat(29), (values, cut) => {
        const series = values.map((value, index) => ({ year: 2001 + index, value }));
        const end = 2000 + values.length;
        const middle = 2000 + (cut % values.length);
        const factor = (from: number, to: number) => priceFactor(series, from, to) ?? NaN;
        expect(factor(2000, end) * factor(end, 2000)).toBeCloseTo(1, 9);
        expect((factor(2000, middle) * factor(middle, end)) / factor(2000, end)).toBeCloseTo(1, 9);
        // The order in which years are given changes nothing, down to the last bit or two.
        expect((priceFactor(series.toReversed(), 2000, end) ?? NaN) / factor(2000, end)).toBeCloseTo(1, 9);
      }),
    );
  });
});
