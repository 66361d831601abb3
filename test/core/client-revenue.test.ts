import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainedRate } from "#core/chained-rate.ts";
import { churnOverPeriods } from "#core/churn-over-periods.ts";
import { grossRevenueRetention } from "#core/gross-revenue-retention.ts";
import { lifetimeValue } from "#core/lifetime-value.ts";
import { netRevenueRetention } from "#core/net-revenue-retention.ts";
import { retentionPeriod } from "#core/retention-period.ts";
import { shareOfWhole } from "#core/share-of-whole.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const portfolio = Object.freeze({ start: 1_200_000, lost: 72_000, reduced: 36_000, expanded: 150_000 });
const quarters = [
  { start: 1200, lost: 12, reduced: 6, expanded: 30 },
  { start: 1262, lost: 20, reduced: 10, expanded: 40 },
  { start: 1322, lost: 25, reduced: 12, expanded: 35 },
  { start: 1380, lost: 30, reduced: 8, expanded: 45 },
];
const won = [50, 50, 60, 40];
const number = (value: number | undefined): number => value ?? NaN;

const periods = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([start, share]) =>
    fc.record({
      start: fc.constant(start),
      lost: fc.constant(start * share * 0.5),
      reduced: fc.constant(start * share * 0.4),
      expanded: fc.integer({ min: 0, max: 1_000_000 }),
    }),
  );

describe("retention of revenue", () => {
  it("of the portfolio is .91 gross and 1.035 net, 1.015 without the price rise", () => {
    expectVector(number(grossRevenueRetention(portfolio)), "0.91");
    expectVector(number(netRevenueRetention(portfolio)), "1.035");
    expectVector(number(netRevenueRetention({ ...portfolio, expanded: 150_000 - 24_000 })), "1.015");
  });

  it("of a cohort over four quarters leaves out what belongs to clients won in the year", () => {
    const lost = 87 - 15;
    const expanded = 150 - 20;
    expectVector(number(netRevenueRetention({ start: 1200, lost, reduced: 36, expanded })), "1.0183333333…");
    // Sums over the opening mix the two, and come out higher.
    expectVector(
      number(netRevenueRetention({ start: 1200, lost: 87, reduced: 36, expanded: 150 })),
      "1.0225",
    );
  });

  it("chained over four quarters is 1.0216190461 net and .9089347037 gross", () => {
    const each = (of: typeof grossRevenueRetention): readonly number[] =>
      quarters.map((quarter) => number(of(quarter)));
    expectVector(chainedRate(each(netRevenueRetention)), "1.0216190461…");
    expectVector(chainedRate(each(grossRevenueRetention)), "0.9089347037…");
    const ends = quarters.map(
      ({ start, lost, reduced, expanded }, index) => start - lost - reduced + expanded + (won[index] ?? 0),
    );
    expect(ends).toEqual([1262, 1322, 1380, 1427]);
  });

  it("is undefined where nothing was held, and never above 1 when gross", () => {
    const nothing = { start: 0, lost: 0, reduced: 0 };
    expect(grossRevenueRetention(nothing)).toBeUndefined();
    expect(netRevenueRetention({ ...nothing, expanded: 5 })).toBeUndefined();
    fc.assert(
      fc.property(periods, (period) => {
        const gross = number(grossRevenueRetention(period));
        expect(gross).toBeLessThanOrEqual(1);
        expect(gross).toBeGreaterThanOrEqual(0);
        expect(agrees(number(netRevenueRetention(period)), gross + period.expanded / period.start)).toBe(
          true,
        );
      }),
    );
  });

  it("names what it does not accept", () => {
    expect(() => grossRevenueRetention({ ...portfolio, lost: -1 })).toThrow(
      "lost must be zero or above, got -1",
    );
    expect(() => netRevenueRetention({ ...portfolio, expanded: NaN })).toThrow(
      "expanded must be zero or above, got NaN",
    );
    expect(() => retentionPeriod({ start: 10, lost: 8, reduced: 3 })).toThrow(
      "lost and reduced must be at most the start 10, got 11",
    );
    expect(retentionPeriod({ start: 10, lost: 8, reduced: 2 }).expanded).toBe(0);
  });
});

describe("rates and churn", () => {
  it.each([
    ["clients who left", 3, 40, "0.075"],
    ["revenue that left", 72_000, 1_200_000, "0.06"],
    ["with reductions", 108_000, 1_200_000, "0.09"],
    ["renewed, by value", 264_000, 300_000, "0.88"],
    ["renewed, by contracts", 21, 25, "0.84"],
    ["expansion", 150_000, 1_200_000, "0.125"],
    ["share of wallet", 84_000, 240_000, "0.35"],
    ["win rate", 12, 40, "0.30"],
    ["quota reached", 437_500, 400_000, "1.09375"],
  ])("%s: %d of %d is %s", (_, part, whole, printed) => {
    expectVector(number(shareOfWhole(part, whole)), printed);
  });

  it("of 1 % a month is .1136151283 a year, not 12 %", () => {
    expectVector(churnOverPeriods(0.01, 12), "0.1136151283…");
  });

  it("of nobody stays nobody, and of all is all", () => {
    expect(churnOverPeriods(0, 12)).toBe(0);
    expect(churnOverPeriods(1, 12)).toBe(1);
    expect(chainedRate([0.9, 0])).toBe(0);
  });

  it("adds up to less than the sum, and chains what stays", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (churn, n) => {
        const over = churnOverPeriods(churn, n);
        expect(over).toBeLessThanOrEqual(Math.min(1, churn * n) + 1e-9);
        expect(agrees(1 - over, chainedRate(Array.from({ length: n }, () => 1 - churn)))).toBe(true);
      }),
    );
  });

  it("name what they do not accept", () => {
    expect(shareOfWhole(3, 0)).toBeUndefined();
    expect(() => shareOfWhole(-1, 2)).toThrow("part must be zero or above, got -1");
    expect(() => shareOfWhole(1, Infinity)).toThrow("whole must be zero or above, got Infinity");
    expect(() => churnOverPeriods(1.1, 2)).toThrow("churn must be from 0 to 1, got 1.1");
    expect(() => churnOverPeriods(-0.1, 2)).toThrow("churn must be from 0 to 1, got -0.1");
    expect(() => churnOverPeriods(0.1, 0)).toThrow("periods must be a whole number from 1, got 0");
    expect(() => churnOverPeriods(0.1, 1.5)).toThrow("periods must be a whole number from 1, got 1.5");
    expect(() => chainedRate([])).toThrow("rates must hold at least one, got none");
    expect(() => chainedRate([1, -0.5])).toThrow("each rate must be zero or above, got -0.5");
    expect(() => chainedRate([Infinity])).toThrow("each rate must be zero or above, got Infinity");
  });
});

describe("lifetimeValue", () => {
  const client = { margin: 6000, retention: 0.91, discount: 0.08 } as const;

  it("is 32,117.65 with the first margin in a year, 38,117.65 now, 66,666.67 undiscounted", () => {
    expectVector(number(lifetimeValue({ ...client, first: "in-a-year" })), "32117.6470588235…");
    expectVector(number(lifetimeValue({ ...client, first: "now" })), "38117.6470588235…");
    expectVector(number(lifetimeValue({ ...client, discount: 0, first: "now" })), "66666.6666666667…");
  });

  it("is the first margin alone, or nothing, where no client stays", () => {
    expect(lifetimeValue({ ...client, retention: 0, first: "now" })).toBe(6000);
    expect(lifetimeValue({ ...client, retention: 0, first: "in-a-year" })).toBe(0);
  });

  it("is the sum of the margins, each kept and discounted once more", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (retention, discount) => {
          const years = Array.from({ length: 600 }, (_, year) => (retention / (1 + discount)) ** year);
          const sum = years.reduce((total, factor) => total + factor, 0);
          const now = number(lifetimeValue({ margin: 1, retention, discount, first: "now" }));
          expect(agrees(now, sum)).toBe(true);
          const later = number(lifetimeValue({ margin: 1, retention, discount, first: "in-a-year" }));
          expect(agrees(later, now - 1)).toBe(true);
        },
      ),
    );
  });

  it("names what it does not accept, and is undefined where nothing ends it", () => {
    expect(lifetimeValue({ margin: 1, retention: 1, discount: 0, first: "in-a-year" })).toBeUndefined();
    expect(() => lifetimeValue({ ...client, margin: NaN, first: "now" })).toThrow(
      "margin must be finite, got NaN",
    );
    expect(() => lifetimeValue({ ...client, retention: 1.2, first: "now" })).toThrow(
      "retention must be from 0 to 1, got 1.2",
    );
    expect(() => lifetimeValue({ ...client, retention: -1, first: "now" })).toThrow(
      "retention must be from 0 to 1, got -1",
    );
    expect(() => lifetimeValue({ ...client, discount: -0.1, first: "now" })).toThrow(
      "discount must be zero or above, got -0.1",
    );
  });
});
