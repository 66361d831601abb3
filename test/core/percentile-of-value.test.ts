import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentileOfValue } from "#core/percentile-of-value.ts";
import { valueAtPercentile } from "#core/value-at-percentile.ts";
import { knots } from "./arbitraries.ts";
import { published } from "./published.ts";
import { agrees, expectVector } from "./vector.ts";

const methods = ["linear", "log-linear", "lognormal-z"] as const;

describe("percentileOfValue", () => {
  it.each([
    [40000, "37.5", "37.9692…", "37.2747…"],
    [45000, "56.25", "56.6611…", "57.1312…"],
    [47000, "62.5", "63.0326…", "63.7436…"],
    [58000, "84.5455…", "84.8780…", "85.8647…"],
  ])("ranks %d at P%s, P%s or P%s, by method", (amount, ...ranks) => {
    for (const [index, method] of methods.entries()) {
      const rank = percentileOfValue(published, amount, method);
      expect(rank.at).toBe("within");
      if (rank.at === "within") expectVector(rank.from, ranks[index] ?? "");
    }
  });

  it.each(methods)("says under P10 or over P90 outside what is published (%s)", (method) => {
    expect(percentileOfValue(published, 31000, method)).toEqual({ at: "below", percentile: 10 });
    expect(percentileOfValue(published, 70000, method)).toEqual({ at: "above", percentile: 90 });
  });

  it.each(methods)(
    "gives an amount published at two percentiles the interval between them (%s)",
    (method) => {
      const flat = [
        { percentile: 10, amount: 30000 },
        { percentile: 25, amount: 36000 },
        { percentile: 50, amount: 36000 },
        { percentile: 75, amount: 50000 },
      ];
      expect(percentileOfValue(flat, 36000, method)).toEqual({ at: "within", from: 25, to: 50 });
    },
  );

  it("works with a lone median", () => {
    const lone = [{ percentile: 50, amount: 43000 }];
    expect(percentileOfValue(lone, 43000, "linear")).toEqual({ at: "within", from: 50, to: 50 });
    expect(percentileOfValue(lone, 42999, "lognormal-z")).toEqual({ at: "below", percentile: 50 });
  });

  it("refuses an amount that is not a number", () => {
    expect(() => percentileOfValue(published, NaN, "linear")).toThrow("amount must be finite, got NaN");
  });

  it.each(methods)("is exact at every knot (%s)", (method) => {
    fc.assert(
      fc.property(knots, (list) => {
        for (const { percentile, amount } of list) {
          expect(percentileOfValue(list, amount, method)).toEqual({
            at: "within",
            from: percentile,
            to: percentile,
          });
        }
      }),
    );
  });

  it.each(methods)("finds the percentile again whose amount was asked for (%s)", (method) => {
    fc.assert(
      fc.property(knots, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const [first, last] = [list[0]?.percentile ?? 0, list.at(-1)?.percentile ?? 0];
        const percentile = first + share * (last - first);
        const value = valueAtPercentile(list, percentile, method);
        if (value.at !== "within") throw new Error("inside the knots there is an amount");
        const rank = percentileOfValue(list, value.amount, method);
        // Near the last knot the amount may round onto or past it, by a few units of the last binary digit.
        const found = rank.at === "within" ? rank.from : rank.percentile;
        // A rank is only as fine as the amounts: one binary digit of pay, over the steepest piece of the line.
        expect(Math.abs(found - percentile)).toBeLessThan(1e-5);
      }),
    );
  });

  it.each(methods)("never falls as the amount rises (%s)", (method) => {
    fc.assert(
      fc.property(knots, fc.nat(60_000_000), fc.nat(60_000_000), (list, a, b) => {
        const place = (amount: number) => {
          const rank = percentileOfValue(list, amount, method);
          if (rank.at === "within") return rank.to;
          return rank.at === "below" ? 0 : 100;
        };
        expect(place(Math.min(a, b))).toBeLessThanOrEqual(place(Math.max(a, b)) + 1e-9);
      }),
    );
  });

  it.each(methods)("does not depend on the currency (%s)", (method) => {
    fc.assert(
      fc.property(
        knots,
        fc.nat(60_000_000),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (list, pay, rate) => {
          const exchanged = list.map(({ percentile, amount }) => ({ percentile, amount: amount * rate }));
          const [here, there] = [
            percentileOfValue(list, pay, method),
            percentileOfValue(exchanged, pay * rate, method),
          ];
          if (here.at === "within" && there.at === "within")
            expect(Math.abs(here.to - there.to)).toBeLessThan(1e-5);
          else expect(there.at).toBe(here.at);
        },
      ),
    );
  });
});

describe("agreement of the two directions on the published vectors", () => {
  it.each(methods)("value, then rank, then value (%s)", (method) => {
    for (const percentile of [12, 33, 40, 60, 80, 89]) {
      const value = valueAtPercentile(published, percentile, method);
      const rank = value.at === "within" ? percentileOfValue(published, value.amount, method) : value;
      expect(rank.at === "within" && agrees(rank.from, percentile)).toBe(true);
    }
  });
});
