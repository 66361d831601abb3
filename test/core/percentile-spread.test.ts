import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentileOfValue } from "#core/percentile-of-value.ts";
import { percentileSpread } from "#core/percentile-spread.ts";
import { publishedKnots } from "#core/published-knots.ts";
import "./arbitraries.ts";
import { expectVector } from "./vector.ts";

const figure = Object.freeze({
  kind: "percentiles",
  p10: 32000,
  p25: 37000,
  p50: 43000,
  p75: 51000,
  p90: 62000,
  mean: 45500,
} as const);

const rising = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 5, maxLength: 5 }).map((steps) => {
  let total = 10_000;
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = steps.map((step) => (total += step));
  return { kind: "percentiles", p10, p25, p50, p75, p90 } as const;
});

describe("publishedKnots", () => {
  it("are the plain percentiles, without top codes, what is withheld and the mean", () => {
    const mixed = { ...figure, p25: { withheld: "too-few" }, p90: { atLeast: 62000 } } as const;
    expect(publishedKnots(mixed)).toEqual([
      { percentile: 10, amount: 32000 },
      { percentile: 50, amount: 43000 },
      { percentile: 75, amount: 51000 },
    ]);
    expect(publishedKnots({ kind: "percentiles", mean: 45500 })).toEqual([]);
  });
});

describe("percentileSpread", () => {
  it.each([
    [40000, "37.5", "37.9692…", "37.2747…", "37.2747…", "37.9692…"],
    [45000, "56.25", "56.6611…", "57.1312…", "56.25", "57.1312…"],
    [47000, "62.5", "63.0326…", "63.7436…", "62.5", "63.7436…"],
    [58000, "84.5455…", "84.8780…", "85.8647…", "84.5455…", "85.8647…"],
  ])("of %d: %s, %s, %s, from %s to %s", (amount, ...printed) => {
    const spread = percentileSpread(figure, amount);
    expect(spread?.at).toBe("within");
    if (spread?.at !== "within") return;
    expect(spread.ranks.map(({ method }) => method)).toEqual(["linear", "log-linear", "lognormal-z"]);
    const found = [...spread.ranks.map(({ from }) => from), spread.lowest, spread.highest];
    found.forEach((rank, index) => expectVector(rank, printed[index] ?? ""));
    for (const { from, to } of spread.ranks) expect(to).toBe(from);
  });

  it("has only a side outside what is published", () => {
    expect(percentileSpread(figure, 31000)).toEqual({ at: "below", percentile: 10 });
    expect(percentileSpread(figure, 70000)).toEqual({ at: "above", percentile: 90 });
    expect(percentileSpread(figure, 0)).toEqual({ at: "below", percentile: 10 });
  });

  it("takes a top code for no knot: what lies over the last plain amount is above that one", () => {
    const coded = { ...figure, p90: { atLeast: 62000 } };
    expect(percentileSpread(coded, 58000)).toEqual({ at: "above", percentile: 75 });
    expect(percentileSpread(coded, 47000)).toEqual(percentileSpread(figure, 47000));
  });

  it("draws its line past what is withheld in the middle", () => {
    const withheld = { ...figure, p25: { withheld: "not-published" } } as const;
    const spread = percentileSpread(withheld, 37500);
    if (spread?.at === "within") expectVector(spread.ranks[0]?.from ?? NaN, "30");
    expect(spread?.at).toBe("within");
  });

  it("gives an amount published at several percentiles the same interval by each method", () => {
    const from = 25;
    const to = 75;
    expect(percentileSpread({ ...figure, p25: 43000, p75: 43000 }, 43000)).toEqual({
      at: "within",
      ranks: ["linear", "log-linear", "lognormal-z"].map((method) => ({ method, from, to })),
      lowest: from,
      highest: to,
    });
  });

  it("is undefined where no percentile is published plainly", () => {
    expect(percentileSpread({ kind: "percentiles", mean: 45500, p90: { atLeast: 1 } }, 1)).toBeUndefined();
  });

  it("names what it does not accept", () => {
    expect(() => percentileSpread(figure, NaN)).toThrow("amount must be finite, got NaN");
    expect(() => percentileSpread({ kind: "percentiles", p10: 0 }, 1)).not.toThrow();
    expect(() => percentileSpread({ kind: "percentiles", p10: 0 }, 0)).toThrow(
      "log-linear needs an amount above 0 at P10",
    );
  });

  it("holds each method's own rank between its ends, and closes at every published percentile", () => {
    fc.assert(
      fc.property(rising, fc.nat(300_000), (one, amount) => {
        const spread = percentileSpread(one, amount);
        if (spread?.at !== "within") return;
        for (const { method, ...rank } of spread.ranks) {
          expect({ at: "within", ...rank }).toEqual(percentileOfValue(publishedKnots(one), amount, method));
          expect(rank.from).toBeGreaterThanOrEqual(spread.lowest);
          expect(rank.to).toBeLessThanOrEqual(spread.highest);
        }
        const median = percentileSpread(one, one.p50);
        expect(median).toMatchObject({ at: "within", lowest: 50, highest: 50 });
      }),
    );
  });
});
