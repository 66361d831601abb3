import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "#core/quantile.ts";
import { sample, share } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const nine = Object.freeze([38000, 41000, 43500, 45000, 46000, 48500, 52000, 55000, 61000]);
const four = Object.freeze([30000, 40000, 50000, 90000]);

describe("quantile", () => {
  it.each([
    [nine, 0.1, "40400"],
    [nine, 0.25, "43500"],
    [nine, 0.5, "46000"],
    [nine, 0.75, "52000"],
    [nine, 0.9, "56200"],
    [four, 0.25, "37500"],
    [four, 0.75, "60000"],
  ])("gives what Excel's PERCENTILE.INC and numpy give (type 7): %o at %d is %s", (values, p, expected) => {
    expectVector(quantile(values, p), expected);
  });

  it("leaves the sample in the order it came", () => {
    const shuffled = Object.freeze([50000, 30000, 90000, 40000]);
    expect(quantile(shuffled, 0.25)).toBe(37500);
    expect(shuffled).toEqual([50000, 30000, 90000, 40000]);
  });

  it("refuses an empty sample, a number that is not one, and a share outside 0 to 1", () => {
    expect(() => quantile([], 0.5)).toThrow("the sample must not be empty");
    expect(() => quantile([1, NaN], 0.5)).toThrow("every number of the sample must be finite");
    expect(() => quantile([1], 1.01)).toThrow("p must be from 0 to 1, got 1.01");
    expect(() => quantile([1], -0.01)).toThrow(RangeError);
    expect(() => quantile([1], NaN)).toThrow(RangeError);
  });

  it("never falls as the share rises", () => {
    fc.assert(
      fc.property(sample, share, share, (values, p, q) => {
        expect(quantile(values, Math.min(p, q))).toBeLessThanOrEqual(quantile(values, Math.max(p, q)));
      }),
    );
  });

  it("starts at the lowest amount and ends at the highest", () => {
    fc.assert(
      fc.property(sample, (values) => {
        expect([quantile(values, 0), quantile(values, 1)]).toEqual([
          Math.min(...values),
          Math.max(...values),
        ]);
      }),
    );
  });

  it("is exact at the rank of each value", () => {
    fc.assert(
      fc.property(sample, fc.nat(), (values, seed) => {
        const ascending = values.toSorted((a, b) => a - b);
        const k = seed % values.length;
        const rank = values.length === 1 ? 0 : k / (values.length - 1);
        expect(agrees(quantile(values, rank), ascending[k] ?? NaN)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    const reordered = sample.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(reordered, share, ([values, other], p) => {
        expect(quantile(other, p)).toBe(quantile(values, p));
      }),
    );
  });

  it("follows a raise given to everyone", () => {
    fc.assert(
      fc.property(sample, share, fc.double({ min: 0.5, max: 2, noNaN: true }), (values, p, factor) => {
        const raised = quantile(
          values.map((value) => value * factor),
          p,
        );
        expect(agrees(raised, quantile(values, p) * factor)).toBe(true);
      }),
    );
  });

  it("agrees with a second way in 1,000 cases: the amount at which the broken line of ranks reaches the share", () => {
    fc.assert(
      fc.property(sample, share, (values, p) => {
        // By halving on the inverse: the rank of the k-th of n ascending values is (k − 1)/(n − 1).
        const ascending = values.toSorted((a, b) => a - b);
        const rankOf = (amount: number): number => {
          const next = ascending.findIndex((value) => value > amount);
          if (next === -1) return 1;
          const [low = 0, high = 0] = [ascending[next - 1], ascending[next]];
          return (next - 1 + (amount - low) / (high - low)) / (ascending.length - 1);
        };
        let [low, high] = [ascending[0] ?? 0, ascending.at(-1) ?? 0];
        for (let turn = 0; turn < 200 && low < high; turn += 1) {
          const middle = low + (high - low) / 2;
          if (middle === low || middle === high) break;
          if (rankOf(middle) >= p) high = middle;
          else low = middle;
        }
        const found = quantile(values, p);
        const tolerance = 1e-6 * Math.max(1, Math.abs(found));
        expect(found).toBeGreaterThanOrEqual(low - tolerance);
        expect(found).toBeLessThanOrEqual(high + tolerance);
      }),
      { seed: 20261127, numRuns: 1000 },
    );
  });
});
