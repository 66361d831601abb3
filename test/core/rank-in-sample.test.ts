import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "#core/quantile.ts";
import { rankInSample } from "#core/rank-in-sample.ts";
import { sample, share } from "./arbitraries.ts";
import { expectVector } from "./vector.ts";

const nine = Object.freeze([61000, 41000, 43500, 45000, 46000, 48500, 52000, 55000, 38000]);

describe("rankInSample", () => {
  it("stands 47 000 at 55 % of the nine, in whatever order they come", () => {
    const rank = rankInSample(nine, 47000);
    expect(rank.at).toBe("within");
    if (rank.at === "within") expectVector(rank.from, ".55");
  });

  it("gives a repeated amount all its ranks", () => {
    expect(rankInSample([30000, 40000, 40000, 40000, 50000], 40000)).toEqual({
      at: "within",
      from: 0.25,
      to: 0.75,
    });
  });

  it("gives a lone amount every rank, since it is every quantile of its sample", () => {
    expect(rankInSample([30000], 30000)).toEqual({ at: "within", from: 0, to: 1 });
    expect(rankInSample([30000], 30001)).toEqual({ at: "above" });
  });

  it("says below or above outside the sample, and invents no rank", () => {
    expect(rankInSample(nine, 37999)).toEqual({ at: "below" });
    expect(rankInSample(nine, 61001)).toEqual({ at: "above" });
  });

  it("refuses an empty sample and numbers that are not finite", () => {
    expect(() => rankInSample([], 1)).toThrow("the sample must not be empty");
    expect(() => rankInSample([1], NaN)).toThrow("every number must be finite");
    expect(() => rankInSample([Infinity], 1)).toThrow("every number must be finite");
  });

  it("finds the share again that quantile was asked for", () => {
    fc.assert(
      fc.property(sample, share, (values, p) => {
        const amount = Math.min(Math.max(...values), Math.max(Math.min(...values), quantile(values, p)));
        const rank = rankInSample(values, amount);
        expect(rank.at).toBe("within");
        if (rank.at !== "within") return;
        expect(rank.from).toBeLessThanOrEqual(p + 1e-9);
        expect(rank.to).toBeGreaterThanOrEqual(p - 1e-9);
      }),
    );
  });

  it("never falls as the amount rises", () => {
    const ends = (values: number[], amount: number) => {
      const rank = rankInSample(values, amount);
      return rank.at === "within"
        ? rank
        : { from: rank.at === "below" ? -1 : 2, to: rank.at === "below" ? -1 : 2 };
    };
    fc.assert(
      fc.property(sample, fc.integer({ min: 0, max: 10_000_001 }), fc.nat(1_000_000), (values, low, more) => {
        const [first, second] = [ends(values, low), ends(values, low + more)];
        expect(first.from).toBeLessThanOrEqual(second.from);
        expect(first.to).toBeLessThanOrEqual(second.to);
      }),
    );
  });
});
