import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAtPercentile } from "#core/value-at-percentile.ts";
import { knots } from "./arbitraries.ts";
import { published } from "./published.ts";
import { expectVector } from "./vector.ts";

const methods = ["linear", "log-linear", "lognormal-z"] as const;

describe("valueAtPercentile", () => {
  it.each([
    [40, "linear", "40600"],
    [60, "linear", "46200"],
    [80, "linear", "54666.6667…"],
    [40, "log-linear", "40491.3040…"],
    [60, "log-linear", "46037.2257…"],
    [80, "log-linear", "54430.7118…"],
  ] as const)("at P%d, %s, is %s", (percentile, method, expected) => {
    const value = valueAtPercentile(published, percentile, method);
    expect(value.at).toBe("within");
    if (value.at === "within") expectVector(value.amount, expected);
  });

  it.each(methods)("invents no tail: P95 is over P90, P5 under P10 (%s)", (method) => {
    expect(valueAtPercentile(published, 95, method)).toEqual({ at: "above", percentile: 90 });
    expect(valueAtPercentile(published, 100, method)).toEqual({ at: "above", percentile: 90 });
    expect(valueAtPercentile(published, 5, method)).toEqual({ at: "below", percentile: 10 });
  });

  it.each(methods)("is constant between two percentiles of one amount (%s)", (method) => {
    const flat = [
      { percentile: 25, amount: 36000 },
      { percentile: 50, amount: 36000 },
    ];
    const value = valueAtPercentile(flat, 40, method);
    expect(value.at).toBe("within");
    if (value.at === "within") expectVector(value.amount, "36000");
  });

  it("refuses a percentile outside 0 to 100", () => {
    for (const percentile of [-1, 101, NaN]) {
      expect(() => valueAtPercentile(published, percentile, "linear")).toThrow(
        `P${percentile} is not from 0 to 100`,
      );
    }
  });

  it.each(methods)("is exact at every knot (%s)", (method) => {
    fc.assert(
      fc.property(knots, (list) => {
        for (const { percentile, amount } of list) {
          expect(valueAtPercentile(list, percentile, method)).toEqual({ at: "within", amount });
        }
      }),
    );
  });

  it.each(methods)("never falls as the percentile rises (%s)", (method) => {
    const percentile = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(knots, percentile, percentile, (list, p, q) => {
        const amount = (asked: number) => {
          const value = valueAtPercentile(list, asked, method);
          if (value.at === "within") return value.amount;
          return value.at === "below" ? 0 : Infinity;
        };
        expect(amount(Math.min(p, q))).toBeLessThanOrEqual(amount(Math.max(p, q)) * (1 + 1e-12));
      }),
    );
  });

  it("puts a lognormal market's own percentile where the market has it", () => {
    const market = [
      { percentile: 10, amount: Math.exp(10 - 0.4 * 1.2815515655446004) },
      { percentile: 90, amount: Math.exp(10 + 0.4 * 1.2815515655446004) },
    ];
    const median = valueAtPercentile(market, 50, "lognormal-z");
    expect(median.at).toBe("within");
    if (median.at === "within") expectVector(median.amount, "22026.465794806718");
  });
});
