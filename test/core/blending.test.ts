import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Knot } from "#core/check-knots.ts";
import { mixturePercentile } from "#core/mixture-percentile.ts";
import { percentileOfValue } from "#core/percentile-of-value.ts";
import { valueAtPercentile } from "#core/value-at-percentile.ts";
import { weightedMean } from "#core/weighted-mean.ts";
import { expectVector } from "./vector.ts";

const knots = (...amounts: readonly number[]): readonly Knot[] =>
  [10, 25, 50, 75, 90].map((percentile, index) => ({ percentile, amount: amounts[index] ?? 0 }));
const a = knots(30_000, 35_000, 40_000, 46_000, 54_000);
const b = knots(36_000, 42_000, 50_000, 60_000, 72_000);

const anyKnots = fc
  .array(fc.integer({ min: 20_000, max: 90_000 }), { minLength: 5, maxLength: 5 })
  .map((amounts) => knots(...amounts.toSorted((x, y) => x - y)));
const anySource = fc.record({ knots: anyKnots, weight: fc.integer({ min: 1, max: 9 }) });

/** The mixture's percentile just below an amount and at it, and the amount found by halving: a second way. */
function byHalving(sources: readonly { knots: readonly Knot[]; weight: number }[], percentile: number) {
  const whole = sources.reduce((sum, { weight }) => sum + weight, 0);
  const shareAt = (amount: number): number =>
    sources.reduce((sum, one) => {
      const found = percentileOfValue(one.knots, amount, "linear");
      return sum + one.weight * (found.at === "within" ? found.to : NaN);
    }, 0) / whole;
  let low = Math.max(...sources.map((one) => one.knots[0]?.amount ?? 0));
  let high = Math.min(...sources.map((one) => one.knots.at(-1)?.amount ?? 0));
  if (low > high) return undefined;
  for (let turn = 0; turn < 200; turn += 1) {
    const middle = (low + high) / 2;
    if (shareAt(middle) >= percentile) high = middle;
    else low = middle;
  }
  return high;
}

describe("mixturePercentile (F10)", () => {
  it("finds the pooled median, which is not the mean of the medians", () => {
    const equal = [a, b].map((one) => ({ knots: one, weight: 1 }));
    expectVector(mixturePercentile(equal, 50) ?? NaN, "44285.714286");
    const unequal = [
      { knots: a, weight: 70 },
      { knots: b, weight: 30 },
    ];
    expectVector(mixturePercentile(unequal, 50) ?? NaN, "42432.432432");
  });

  it("says nothing where a source publishes nothing so low or so high", () => {
    const equal = [a, b].map((one) => ({ knots: one, weight: 1 }));
    expect(mixturePercentile(equal, 10)).toBeUndefined();
    expect(mixturePercentile(equal, 90)).toBeUndefined();
    const apart = [a, knots(60_000, 61_000, 62_000, 63_000, 64_000)].map((one) => ({
      knots: one,
      weight: 1,
    }));
    expect(mixturePercentile(apart, 50)).toBeUndefined();
  });

  it("leaves out a source without weight, and refuses when none is left", () => {
    const only = [
      { knots: a, weight: 1 },
      { knots: b, weight: 0 },
    ];
    expect(mixturePercentile(only, 25)).toBe(35_000);
    expect(() => mixturePercentile([{ knots: a, weight: 0 }], 50)).toThrow(RangeError);
    expect(() => mixturePercentile([{ knots: a, weight: -1 }], 50)).toThrow(RangeError);
    expect(() => mixturePercentile([{ knots: a, weight: 1 }], 100)).toThrow(RangeError);
  });

  it("agrees with halving, in any order and whatever the unit of the weights", () => {
    let computed = 0;
    fc.assert(
      fc.property(
        fc.array(anySource, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 99 }),
        (sources, percentile) => {
          const found = mixturePercentile(sources, percentile);
          expect(mixturePercentile(sources.toReversed(), percentile)).toEqual(
            found === undefined ? undefined : expect.closeTo(found, 6),
          );
          const doubled = sources.map((one) => ({ ...one, weight: one.weight * 2 }));
          expect(mixturePercentile(doubled, percentile)).toEqual(
            found === undefined ? undefined : expect.closeTo(found, 6),
          );
          if (found === undefined) return;
          computed += 1;
          expect(found).toBeCloseTo(byHalving(sources, percentile) ?? NaN, 4);
        },
      ),
      { seed: 20261127, numRuns: 1000 },
    );
    expect(computed).toBeGreaterThan(300);
  });

  it("is the source's own percentile when there is one source, or the same one twice", () => {
    fc.assert(
      fc.property(anyKnots, fc.constantFrom(10, 25, 40, 50, 66, 75, 90), (one, percentile) => {
        const own = valueAtPercentile(one, percentile, "linear");
        fc.pre(own.at === "within");
        const twice = [1, 3].map((weight) => ({ knots: one, weight }));
        // Where several percentiles have one amount, both give that amount.
        expect(mixturePercentile(twice, percentile)).toBeCloseTo(own.amount, 6);
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });
});

describe("weightedMean (F10)", () => {
  it("gives each amount its weight", () => {
    const amounts = [42_000, 45_000, 47_000];
    const mean = (weights: readonly number[]): number =>
      weightedMean(amounts.map((amount, index) => ({ amount, weight: weights[index] ?? 0 }))) ?? NaN;
    expectVector(mean([120, 24, 120]), "44545.454545");
    expectVector(mean([0.5, 0.3, 0.2]), "43900");
    expectVector(mean([0.4, 0.2, 0.4]), "44600");
  });

  it("stays between the lowest and the highest, and is undefined without weights", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            amount: fc.integer({ min: 0, max: 1e9 }),
            weight: fc.integer({ min: 1, max: 100 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        (parts) => {
          const mean = weightedMean(parts) ?? NaN;
          const amounts = parts.map(({ amount }) => amount);
          expect(mean).toBeGreaterThanOrEqual(Math.min(...amounts) - 1e-6);
          expect(mean).toBeLessThanOrEqual(Math.max(...amounts) + 1e-6);
        },
      ),
      { seed: 20261127, numRuns: 300 },
    );
    expect(weightedMean([{ amount: 1, weight: 0 }])).toBeUndefined();
    expect(() => weightedMean([{ amount: 1, weight: -1 }])).toThrow(RangeError);
    expect(() => weightedMean([{ amount: 1e308 * 10, weight: 1 }])).toThrow(RangeError);
  });
});
