import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures, type Comparable } from "#core/compare-figures.ts";
import type { Figure } from "#schema/figure.ts";
import { figure, point } from "./arbitraries.ts";

const unit = Object.freeze({
  dataset: "northland",
  currency: "EUR",
  period: "month",
  basis: "gross",
  component: "base",
  vintage: "2025",
} as const);

const compare = (a: Figure, b: Figure, other: Partial<Comparable> = {}) =>
  compareFigures(Object.freeze({ ...unit, figure: a }), Object.freeze({ ...unit, ...other, figure: b }));

const range: Figure = { kind: "range", low: 10, high: 20 };
const ceiling: Figure = { kind: "ceiling", high: 30 };
const median: Figure = { kind: "point", value: 15, statistic: "median" };
const mean: Figure = { kind: "point", value: 16, statistic: "mean" };
const unsaid: Figure = { kind: "point", value: 17 };
const spread: Figure = {
  kind: "percentiles",
  p10: 8,
  p25: { withheld: "too-few" },
  p50: 14,
  p90: 25,
  mean: 18,
};

describe("compareFigures", () => {
  it("sets low beside low and high beside high of two ranges", () => {
    expect(compare(range, { kind: "range", low: 12, high: 25 })).toEqual({
      pairs: [
        { bound: "low", a: 10, b: 12 },
        { bound: "high", a: 20, b: 25 },
      ],
      differences: [],
    });
  });

  it("sets the ends of two ceilings beside each other", () => {
    expect(compare(ceiling, { kind: "ceiling", high: 40 }).pairs).toEqual([{ bound: "high", a: 30, b: 40 }]);
  });

  it("keeps a range and a ceiling apart: their highs do not mean the same", () => {
    expect(compare(range, ceiling)).toEqual({ pairs: [], differences: ["kind"] });
  });

  it("compares points of one statistic only", () => {
    expect(compare(mean, { kind: "point", value: 20, statistic: "mean" }).pairs).toEqual([
      { bound: "value", a: 16, b: 20 },
    ]);
    expect(compare(mean, median)).toEqual({ pairs: [], differences: ["statistic"] });
  });

  it("compares points nobody explained within one source, never across two", () => {
    const spelt: Figure = { kind: "point", value: 19, statistic: "unspecified" };
    expect(compare(unsaid, spelt).pairs).toEqual([{ bound: "value", a: 17, b: 19 }]);
    expect(compare(unsaid, spelt, { dataset: "southland" })).toEqual({
      pairs: [],
      differences: ["statistic"],
    });
  });

  it("compares what both distributions publish as plain amounts", () => {
    const other: Figure = { kind: "percentiles", p10: 9, p25: 11, p90: { atLeast: 30 }, mean: 21 };
    expect(compare(spread, other).pairs).toEqual([
      { bound: "p10", a: 8, b: 9 },
      { bound: "mean", a: 18, b: 21 },
    ]);
    const apart: Figure = { kind: "percentiles", p75: 20 };
    expect(compare(spread, apart)).toEqual({ pairs: [], differences: ["statistic"] });
  });

  it("compares a mean or a median with that entry of a distribution", () => {
    expect(compare(mean, spread).pairs).toEqual([{ bound: "mean", a: 16, b: 18 }]);
    expect(compare(spread, median).pairs).toEqual([{ bound: "p50", a: 14, b: 15 }]);
    expect(compare(unsaid, spread)).toEqual({ pairs: [], differences: ["statistic"] });
  });

  it("compares nothing with what is withheld", () => {
    const hidden: Figure = { kind: "suppressed", reason: "too-few" };
    for (const shown of [range, ceiling, median, spread, hidden]) {
      expect(compare(hidden, shown)).toEqual({ pairs: [], differences: ["kind"] });
    }
  });

  it.each([
    ["currency", { currency: "USD" }],
    ["period", { period: "year" }],
    ["basis", { basis: "net" }],
    ["component", { component: "total-cash" }],
  ] as const)("stops at another %s, and says so", (difference, other) => {
    expect(compare(range, range, other)).toEqual({ pairs: [], differences: [difference] });
  });

  it("takes an unstated basis for the same within one source, never across two", () => {
    const open = { basis: "not-stated", component: "not-stated" } as const;
    const [a, b] = [
      { ...unit, ...open, figure: range },
      { ...unit, ...open, figure: range },
    ] as const;
    expect(compareFigures(a, b).differences).toEqual([]);
    expect(compareFigures(a, { ...b, dataset: "southland" })).toEqual({
      pairs: [],
      differences: ["basis", "component"],
    });
  });

  it("names another date and compares all the same", () => {
    expect(compare(range, range, { vintage: "2024" })).toEqual({
      pairs: [
        { bound: "low", a: 10, b: 10 },
        { bound: "high", a: 20, b: 20 },
      ],
      differences: ["vintage"],
    });
  });

  it("names everything that differs, in one order", () => {
    const other = {
      dataset: "southland",
      currency: "USD",
      period: "hour",
      basis: "net",
      component: "on-target",
      vintage: "2020",
    } as const;
    expect(compare(range, ceiling, other).differences).toEqual([
      "kind",
      "currency",
      "period",
      "basis",
      "component",
      "vintage",
    ]);
  });

  const side: fc.Arbitrary<Comparable> = fc.record({
    figure: fc.oneof(figure, point),
    dataset: fc.constantFrom("northland", "southland"),
    currency: fc.constantFrom("EUR", "USD"),
    period: fc.constantFrom("month", "year"),
    basis: fc.constantFrom("gross", "not-stated"),
    component: fc.constantFrom("base", "not-stated"),
    vintage: fc.constantFrom("2024", "2025"),
  });

  it("says the same from either side", () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const there = compareFigures(a, b);
        const back = compareFigures(b, a);
        expect(back.differences).toEqual(there.differences);
        expect(back.pairs.map((pair) => ({ bound: pair.bound, a: pair.b, b: pair.a }))).toEqual(there.pairs);
      }),
    );
  });

  it("never leaves a reader without a pair and without a reason", () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { pairs, differences } = compareFigures(a, b);
        const reasons = differences.filter((difference) => difference !== "vintage");
        expect(pairs.length > 0).toBe(reasons.length === 0);
      }),
    );
  });
});
