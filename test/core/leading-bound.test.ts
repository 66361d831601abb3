import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountsOf } from "#core/amounts-of.ts";
import { leadingBound } from "#core/leading-bound.ts";
import { figure } from "./arbitraries.ts";

describe("leadingBound", () => {
  it("is the upper bound, the value, the median", () => {
    expect(leadingBound({ kind: "range", low: 12000, high: 15000 })).toEqual({
      bound: "high",
      amount: 15000,
    });
    expect(leadingBound({ kind: "ceiling", high: 20000 })).toEqual({ bound: "high", amount: 20000 });
    expect(leadingBound({ kind: "point", value: 38.29 })).toEqual({ bound: "value", amount: 38.29 });
    expect(leadingBound({ kind: "percentiles", p25: 30, p50: 40, mean: 42 })).toEqual({
      bound: "p50",
      amount: 40,
    });
  });

  it("falls back to the mean, then to the lowest percentile published plainly", () => {
    expect(leadingBound({ kind: "percentiles", p50: { withheld: "too-few" }, mean: 42 })).toEqual({
      bound: "mean",
      amount: 42,
    });
    expect(leadingBound({ kind: "percentiles", p25: 30, mean: 42 })).toEqual({ bound: "mean", amount: 42 });
    expect(leadingBound({ kind: "percentiles", p25: 30, p50: { atLeast: 115 } })).toEqual({
      bound: "p25",
      amount: 30,
    });
  });

  it("is nothing where nothing is published plainly", () => {
    expect(leadingBound({ kind: "suppressed", reason: "too-few" })).toBeUndefined();
    expect(leadingBound({ kind: "percentiles", p90: { atLeast: 115 } })).toBeUndefined();
  });

  it("is always an amount the figure holds", () => {
    fc.assert(
      fc.property(figure, (one) => {
        const leading = leadingBound(one);
        if (leading !== undefined) expect(amountsOf(one)).toContain(leading.amount);
      }),
    );
  });
});
