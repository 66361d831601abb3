import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cappedShares } from "#core/capped-shares.ts";
import type { Knot } from "#core/check-knots.ts";
import { effectiveNumber } from "#core/effective-number.ts";
import { mixturePercentile } from "#core/mixture-percentile.ts";
import { percentileOfValue } from "#core/percentile-of-value.ts";
import { recencyWeight } from "#core/recency-weight.ts";
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
    expect(() => mixturePercentile([{ knots: a, weight: 0 }], 50)).toThrow(
      "at least one source needs a weight",
    );
  });

  it("mixes amounts of 0 and below, as differences are", () => {
    expect(mixturePercentile([{ knots: knots(-20, -10, 0, 10, 20), weight: 1 }], 50)).toBe(0);
  });

  it.each([-1, NaN, Infinity])("refuses a weight of %d beside one that can be used", (weight) => {
    const sources = [
      { knots: a, weight: 1 },
      { knots: b, weight },
    ];
    expect(() => mixturePercentile(sources, 50)).toThrow(new RangeError("a weight is 0 or more"));
  });

  it.each([0, 100, -5, 101, NaN])("names P%d, which is no percentile", (percentile) => {
    expect(() => mixturePercentile([{ knots: a, weight: 1 }], percentile)).toThrow(
      `P${percentile} is not between 0 and 100`,
    );
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
    expect(() => weightedMean([{ amount: 1, weight: -1 }])).toThrow("an amount of 1 with a weight of -1");
    expect(() => weightedMean([{ amount: 1e308 * 10, weight: 1 }])).toThrow("an amount of Infinity");
  });
});

/** The three sources of F10. */
const amounts = [42_000, 45_000, 47_000];
const byCount = [1 * 120, 0.6 * 40, 0.4 * 300];
const byRoot = [1 * Math.sqrt(120), 0.6 * Math.sqrt(40), 0.4 * Math.sqrt(300)];
const blended = (weights: readonly number[]): number =>
  weightedMean(amounts.map((amount, index) => ({ amount, weight: weights[index] ?? 0 }))) ?? NaN;

const anyWeights = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .filter((weights) => weights.some((weight) => weight > 0));
const counted = (weights: readonly number[]): number => weights.filter((weight) => weight > 0).length;

describe("recencyWeight (F10)", () => {
  it("weighs older surveys less", () => {
    const ages = [3, 9, 18];
    expectVector(
      blended(byRoot.map((weight, index) => weight * recencyWeight(ages[index] ?? 0, 12))),
      "43366.384541",
    );
    expect(recencyWeight(12, 12)).toBe(0.5);
    expect(recencyWeight(24, 12)).toBe(0.25);
  });

  it("falls with age, is the same in days and in months, and multiplies over time", () => {
    const time = fc.double({ min: 0, max: 240, noNaN: true });
    const halfLife = fc.double({ min: 1, max: 120, noNaN: true });
    fc.assert(
      fc.property(time, time, halfLife, (age, later, half) => {
        const factor = recencyWeight(age, half);
        expect(factor).toBeGreaterThan(0);
        expect(factor).toBeLessThanOrEqual(1);
        expect(recencyWeight(age + later, half)).toBeLessThanOrEqual(factor);
        expect(recencyWeight(age + later, half)).toBeCloseTo(factor * recencyWeight(later, half), 9);
        expect(recencyWeight(age * 30, half * 30)).toBeCloseTo(factor, 9);
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  it.each([
    [-1, 12],
    [1, 0],
    [1, -12],
    [NaN, 12],
    [1, Infinity],
  ])("refuses an age of %s with a half-life of %s", (age, halfLife) => {
    expect(() => recencyWeight(age, halfLife)).toThrow(
      new RangeError(`an age of ${age} with a half-life of ${halfLife} cannot be used`),
    );
  });
});

describe("cappedShares (F10)", () => {
  it("cuts what is over the cap, and gives it to the others", () => {
    const shares = cappedShares(byCount, 0.4) ?? [];
    shares.forEach((share, index) => {
      expectVector(share, String([0.4, 0.2, 0.4][index]));
    });
    expectVector(blended(shares), "44600");
    (cappedShares(byCount, 1) ?? []).forEach((share, index) => {
      expectVector(share, ["0.454545…", "0.090909…", "0.454545…"][index] ?? "");
    });
  });

  it("cuts again what the first turn lifts over the cap", () => {
    // 0.8 is cut to 0.4; 0.15 and 0.05 would come to 0.45 and 0.15, and 0.45 is cut in turn.
    const shares = cappedShares([80, 15, 5], 0.4) ?? [];
    expect(shares.map((share) => Number(share.toFixed(12)))).toEqual([0.4, 0.4, 0.2]);
  });

  it("is undefined where the cap cannot hold or nothing has a weight", () => {
    expect(cappedShares([1, 1, 1], 0.33)).toBeUndefined();
    expect(cappedShares([1, 1, 1], 1 / 3)?.[0]).toBeCloseTo(1 / 3, 12);
    expect(cappedShares([1, 1, 0], 0.4)).toBeUndefined();
    expect(cappedShares([0, 0], 1)).toBeUndefined();
    expect(cappedShares([], 1)).toBeUndefined();
    expect(() => cappedShares([1, -1], 1)).toThrow("a weight is 0 or more");
    expect(() => cappedShares([1, Infinity], 1)).toThrow("a weight is 0 or more");
    for (const cap of [0, -0.1, 1.1, NaN])
      expect(() => cappedShares([1, 1], cap)).toThrow(`a cap of ${cap} is not above 0 and at most 1`);
  });

  it("takes weights of any size", () => {
    expect(cappedShares([3e200, 1e200], 1)).toEqual([0.75, 0.25]);
    expect(cappedShares([3e-200, 1e-200], 1)).toEqual([0.75, 0.25]);
  });

  it("comes to 1, with none above the cap, in the order of the weights and whatever their unit", () => {
    fc.assert(
      fc.property(anyWeights, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
        // From the least that can hold to no cap at all.
        const least = 1 / counted(weights);
        const cap = least + part * (1 - least);
        const shares = cappedShares(weights, cap) ?? [];
        expect(shares).toHaveLength(weights.length);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(Math.max(...shares)).toBeLessThanOrEqual(cap + 1e-9);
        shares.forEach((share, index) => {
          expect(share > 0).toBe((weights[index] ?? 0) > 0);
          shares.forEach((other, at) => {
            if ((weights[index] ?? 0) > (weights[at] ?? 0))
              expect(share).toBeGreaterThanOrEqual(other - 1e-9);
          });
        });
        const scaled = cappedShares(
          weights.map((weight) => weight * 1000),
          cap,
        );
        scaled?.forEach((share, index) => {
          expect(share).toBeCloseTo(shares[index] ?? NaN, 9);
        });
        const turned = cappedShares(weights.toReversed(), cap) ?? [];
        turned.toReversed().forEach((share, index) => {
          expect(share).toBeCloseTo(shares[index] ?? NaN, 9);
        });
      }),
      { seed: 20261127, numRuns: 1000 },
    );
  });
});

describe("effectiveNumber (F10)", () => {
  it("gives Kish's number of sources", () => {
    expectVector(effectiveNumber(byCount) ?? NaN, "2.372549…");
    expectVector(effectiveNumber(byRoot) ?? NaN, "2.576256…");
    expectVector(effectiveNumber([0.5, 0.3, 0.2]) ?? NaN, "2.631579…");
    expectVector(blended(byCount), "44545.454545");
    expectVector(blended(byRoot), "44123.190148");
  });

  it("lies between 1 and the number of weights, whatever their unit, and is greatest where all are equal", () => {
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(1e-9, 0.01, 7, 1e12), (weights, unit) => {
        const found = effectiveNumber(weights) ?? NaN;
        expect(found).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(found).toBeLessThanOrEqual(counted(weights) + 1e-9);
        expect(effectiveNumber(weights.map((weight) => weight * unit))).toBeCloseTo(found, 9);
        expect(effectiveNumber(weights.toReversed())).toBeCloseTo(found, 9);
        expect(effectiveNumber(weights.map(() => unit))).toBeCloseTo(weights.length, 9);
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  it("is undefined without weights, and refuses those that are none", () => {
    expect(effectiveNumber([])).toBeUndefined();
    expect(effectiveNumber([0, 0])).toBeUndefined();
    expect(effectiveNumber([1e300, 1e300])).toBe(2);
    expect(() => effectiveNumber([-1, 2])).toThrow("a weight is 0 or more");
    expect(() => effectiveNumber([NaN])).toThrow("a weight is 0 or more");
  });
});
