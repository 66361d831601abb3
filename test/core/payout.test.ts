import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedOverTriangle } from "#core/expected-over-triangle.ts";
import { payout, payoutBreaks, type PayoutPlan } from "#core/payout.ts";
import { expectVector } from "./vector.ts";

const accelerated: PayoutPlan = {
  target: 30_000,
  quota: 600_000,
  tiers: [{ from: 1, times: 1.5 }],
  way: "marginal",
  threshold: 0,
};
const accountManager: PayoutPlan = { ...accelerated, target: 12_000, quota: 400_000 };
const slow = (low: number, middle: number, high: number): PayoutPlan => ({
  ...accountManager,
  tiers: [
    { from: 0, times: low },
    { from: 0.5, times: middle },
    { from: 1, times: high },
  ],
});

describe("payout (F13)", () => {
  it.each<[string, PayoutPlan, number, number]>([
    ["at quota", accelerated, 600_000, 100_000],
    ["under quota", accelerated, 480_000, 94_000],
    ["over quota, marginal", accelerated, 750_000, 111_250],
    ["over quota, retroactive", { ...accelerated, way: "retroactive" }, 750_000, 126_250],
    ["under a cap", { ...accelerated, cap: 2 }, 1_200_000, 130_000],
    ["under a threshold", { ...accelerated, threshold: 0.5 }, 240_000, 70_000],
    ["at the threshold", { ...accelerated, threshold: 0.5 }, 300_000, 85_000],
  ])("%s, with a base of 70,000", (_, plan, sales, total) => {
    expect(70_000 + payout(plan, sales)).toBeCloseTo(total, 6);
  });

  it("of an account manager at 75 to 25", () => {
    const base = { ...accountManager, tiers: [] };
    expect(36_000 + payout(base, 440_000)).toBeCloseTo(49_200, 6);
    expect(36_000 + payout(accountManager, 440_000)).toBeCloseTo(49_800, 6);
    expect(36_000 + payout(accountManager, 360_000)).toBeCloseTo(46_800, 6);
  });

  it("of tiers that break the target at quota, and of those that keep it", () => {
    expect(payout(slow(0.5, 1, 1.5), 400_000)).toBeCloseTo(9000, 6);
    expect(payout(slow(0.5, 1.5, 2), 400_000)).toBeCloseTo(12_000, 6);
    expect(36_000 + payout(slow(0.5, 1.5, 2), 440_000)).toBeCloseTo(50_400, 6);
  });

  it("names what it does not accept", () => {
    expect(() => payout({ ...accelerated, quota: 0 }, 1)).toThrow("quota must be above 0, got 0");
    expect(() => payout(accelerated, -1)).toThrow("sales must be 0 or more, got -1");
    expect(() => payout({ ...accelerated, target: NaN }, 1)).toThrow("target must be 0 or more, got NaN");
  });

  it.each([
    ["just under quota, at the base rate", 599_400, 29_970],
    ["at quota, all at the rate of the tier it begins", 600_000, 45_000],
  ])("of a retroactive plan %s", (_, sales, paid) => {
    expect(payout({ ...accelerated, way: "retroactive" }, sales)).toBeCloseTo(paid, 6);
  });
});

const plans: fc.Arbitrary<PayoutPlan> = fc.record({
  target: fc.integer({ min: 0, max: 100_000 }),
  quota: fc.integer({ min: 1, max: 1_000_000 }),
  tiers: fc
    .array(fc.record({ from: fc.integer({ min: 0, max: 30 }), times: fc.integer({ min: 0, max: 40 }) }), {
      maxLength: 5,
    })
    .map((tiers) =>
      [...new Map(tiers.map((tier) => [tier.from, tier])).values()]
        .map(({ from, times }) => ({ from: from / 10, times: times / 10 }))
        .toSorted((a, b) => a.from - b.from),
    ),
  way: fc.constant("marginal" as const),
  threshold: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  cap: fc.option(
    fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
    { nil: undefined },
  ),
});
const settings = { seed: 20261127, numRuns: 500 };

describe("a marginal payout", () => {
  it("never falls as sales grow, and never passes its cap", () => {
    fc.assert(
      fc.property(
        plans,
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (plan, at, more) => {
          const [before, after] = [payout(plan, at * plan.quota), payout(plan, (at + more) * plan.quota)];
          expect(after).toBeGreaterThanOrEqual(before - 1e-6);
          if (plan.cap !== undefined) expect(after).toBeLessThanOrEqual(plan.cap * plan.target + 1e-6);
        },
      ),
      settings,
    );
  });

  it("pays its target at quota where one rate holds up to there", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const flat = { ...plan, tiers: plan.tiers.filter(({ from }) => from >= 1), cap: undefined };
        expect(payout(flat, flat.quota)).toBeCloseTo(flat.target, 6);
      }),
      settings,
    );
  });

  it("is the same in cents as in euros", () => {
    fc.assert(
      fc.property(plans, fc.double({ min: 0, max: 3, noNaN: true }), (plan, at) => {
        const cents = { ...plan, target: plan.target * 100, quota: plan.quota * 100 };
        expect(payout(cents, at * cents.quota) / 100).toBeCloseTo(payout(plan, at * plan.quota), 5);
      }),
      settings,
    );
  });
});

describe("payoutBreaks (F13)", () => {
  const plan: PayoutPlan = {
    target: 100,
    quota: 100,
    tiers: [
      { from: 0.5, times: 1 },
      { from: 1, times: 2 },
      { from: 1.2, times: 0.5 },
    ],
    way: "marginal",
    threshold: 0.8,
  };

  it.each<[string, Partial<PayoutPlan>, readonly number[]]>([
    ["a threshold among its tiers", {}, [0, 0.5, 0.8, 1, 1.2]],
    ["a threshold where a tier begins", { threshold: 1 }, [0, 0.5, 1, 1.2]],
    ["a cap reached within a tier that another follows", { cap: 1.2 }, [0, 0.5, 0.8, 1, 1.1, 1.2]],
    ["a cap reached in the last tier", { cap: 1.5 }, [0, 0.5, 0.8, 1, 1.2, 1.4]],
    [
      "a cap reached before quota, which no later tier reaches again",
      { cap: 0.9 },
      [0, 0.5, 0.8, 0.9, 1, 1.2],
    ],
    [
      "a cap that is never reached, since the last tier pays nothing more",
      { tiers: [{ from: 1, times: 0 }], cap: 1.5 },
      [0, 0.8, 1],
    ],
  ])("rise, with %s", (_, changes, breaks) => {
    const found = payoutBreaks({ ...plan, ...changes });
    expect(found).toEqual(breaks.map((at): unknown => expect.closeTo(at, 9)));
  });
});

describe("expectedOverTriangle (F13)", () => {
  const spread = { low: 0.6, mode: 1, high: 1.5 };
  const expected = (plan: PayoutPlan): number =>
    expectedOverTriangle((at) => payout(plan, at * plan.quota), spread, payoutBreaks(plan));

  it("gives the cost of a plan over a spread of attainments", () => {
    expectVector(expected(accountManager), "12955.5555556");
    expectVector(expected(slow(0.5, 1.5, 2)), "13155.5555556");
    expect(payout(accountManager, ((0.6 + 1 + 1.5) / 3) * 400_000)).toBeCloseTo(12_600, 6);
  });

  it.each<[string, Partial<PayoutPlan>]>([
    ["jumps", { way: "retroactive", threshold: 0.8 }],
    ["a cap reached within a tier", { cap: 1.3 }],
    ["a cap under what a tier jumps to", { way: "retroactive", cap: 1.2 }],
    ["a cap before the threshold", { threshold: 0.9, cap: 0.85 }],
  ])("agrees with a fine sum over %s", (_, changes) => {
    const jumps: PayoutPlan = { ...accountManager, ...changes };
    const steps = 200_000;
    const width = (spread.high - spread.low) / steps;
    let sum = 0;
    for (let step = 0; step < steps; step += 1) {
      const at = spread.low + (step + 0.5) * width;
      const rise =
        at < spread.mode
          ? (at - spread.low) / (spread.mode - spread.low)
          : (spread.high - at) / (spread.high - spread.mode);
      sum += payout(jumps, at * jumps.quota) * rise * (2 / (spread.high - spread.low)) * width;
    }
    expect(expected(jumps)).toBeCloseTo(sum, 0);
  });

  it("is the mean of the triangle for its own argument, at any shape", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), ([low, up, more]) => {
        const triangle = { low, mode: low + up, high: low + up + more };
        const mean = (triangle.low + triangle.mode + triangle.high) / 3;
        expect(expectedOverTriangle((at) => at, triangle, [low + 1])).toBeCloseTo(
          up + more === 0 ? low : mean,
          6,
        );
        expect(expectedOverTriangle(() => 7, triangle, [])).toBeCloseTo(7, 9);
      }),
      settings,
    );
  });

  it("passes over breaks outside the triangle, and at its corners", () => {
    const triangle = { low: 1, mode: 2, high: 3 };
    expect(expectedOverTriangle((at) => at, triangle, [-4, 0, 1, 2, 3, 4, 9])).toBeCloseTo(2, 9);
  });

  it.each([
    [2, 1, 3],
    [1, 4, 3],
    [3, 3, 1],
    [-Infinity, 1, 3],
    [1, 2, Infinity],
    [1, NaN, 3],
  ])("names bounds out of order: %d, %d, %d", (low, mode, high) => {
    expect(() => expectedOverTriangle(() => 1, { low, mode, high }, [])).toThrow(
      `low, mode and high must be in order, got ${low}, ${mode}, ${high}`,
    );
  });
});
