import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "#core/fisher-exact.ts";
import { quadraticWeightedKappa } from "#core/quadratic-weighted-kappa.ts";
import { selectionRatio, type Selected } from "#core/selection-ratio.ts";
import { weightedScore } from "#core/weighted-score.ts";
import "./arbitraries.ts";
import { expectVector } from "./vector.ts";

const rated = fc.record({
  weight: fc.integer({ min: 0, max: 100 }),
  rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
});

describe("weightedScore", () => {
  it("of the published case is 3.65, or 66.25 on a hundred", () => {
    const weights = [0.3, 0.25, 0.2, 0.15, 0.1];
    const score = weightedScore(
      [4, 3, 5, 2, 4].map((rating, index) => ({ rating, weight: weights[index] ?? 0 })),
    );
    expectVector(score?.score ?? NaN, "3.65");
    expectVector(score?.onHundred ?? NaN, "66.25");
    expect(score?.evidence).toBe(1);
  });

  it("leaves out what has no evidence, rather than count it as a low rating", () => {
    const with1 = weightedScore([
      { weight: 1, rating: 5 },
      { weight: 1, rating: 1 },
    ]);
    const without = weightedScore([{ weight: 1, rating: 5 }, { weight: 1 }]);
    expect(with1?.score).toBe(3);
    expect(without).toEqual({ score: 5, onHundred: 100, evidence: 0.5 });
    expect(weightedScore([{ weight: 1 }])).toBeUndefined();
    expect(weightedScore([{ weight: 0, rating: 3 }])).toBeUndefined();
  });

  it("stays between the lowest and the highest rating, whatever the scale of the weights", () => {
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 12 }), (ratings) => {
        const score = weightedScore(ratings);
        const counted = ratings.flatMap(({ weight, rating }) =>
          weight === 0 || rating === undefined ? [] : [rating],
        );
        if (counted.length === 0) {
          expect(score).toBeUndefined();
          return;
        }
        expect(score?.score).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9);
        expect(score?.score).toBeLessThanOrEqual(Math.max(...counted) + 1e-9);
        const doubled = weightedScore(ratings.map((one) => ({ ...one, weight: one.weight * 2 })));
        expect(doubled?.score).toBeCloseTo(score?.score ?? NaN, 9);
      }),
      { seed: 20261127 },
    );
  });

  it("names what it does not accept", () => {
    expect(() => weightedScore([{ weight: -1, rating: 1 }])).toThrow("weight must be zero or above, got -1");
    expect(() => weightedScore([{ weight: 1, rating: 6 }])).toThrow("rating must be from 1 to 5, got 6");
    expect(() => weightedScore([{ weight: 1, rating: 0 }])).toThrow("rating must be from 1 to 5, got 0");
  });
});

/** Cohen's definition by its table: the second way, with no sums of squares. */
function kappaByTable(pairs: readonly (readonly [number, number])[]): number {
  const scale = [1, 2, 3, 4, 5];
  const share = (is: (pair: readonly [number, number]) => boolean): number =>
    pairs.filter(is).length / pairs.length;
  let [observed, expected] = [0, 0];
  for (const i of scale)
    for (const j of scale) {
      const weight = ((i - j) / 4) ** 2;
      observed += weight * share(([a, b]) => a === i && b === j);
      expected += weight * share(([a]) => a === i) * share(([, b]) => b === j);
    }
  return 1 - observed / expected;
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
  minLength: 1,
  maxLength: 40,
});

describe("quadraticWeightedKappa", () => {
  it("of the published ratings", () => {
    const a = [4, 3, 5, 2, 4, 3, 1, 5];
    const b = [4, 4, 4, 2, 3, 3, 2, 5];
    expectVector(
      quadraticWeightedKappa(a.map((one, index) => [one, b[index] ?? 0] as const)) ?? NaN,
      "0.8160919540",
    );
  });

  it("agrees with the definition by its table, and does not care who is named first", () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const kappa = quadraticWeightedKappa(both);
        const table = kappaByTable(both);
        if (kappa === undefined) {
          expect(Number.isFinite(table)).toBe(false);
          return;
        }
        expect(kappa).toBeCloseTo(table, 9);
        expect(quadraticWeightedKappa(both.map(([a, b]) => [b, a] as const))).toBeCloseTo(kappa, 9);
        expect(kappa).toBeLessThanOrEqual(1);
      }),
      { seed: 20261127 },
    );
  });

  it("is 1 for raters who agree throughout, and nothing where both used one rating only", () => {
    expect(
      quadraticWeightedKappa([
        [2, 2],
        [5, 5],
      ]),
    ).toBe(1);
    expect(
      quadraticWeightedKappa([
        [3, 3],
        [3, 3],
      ]),
    ).toBeUndefined();
    expect(quadraticWeightedKappa([])).toBeUndefined();
    expect(() => quadraticWeightedKappa([[NaN, 1]])).toThrow("ratings must be numbers, got NaN and 1");
  });
});

const group = fc
  .integer({ min: 1, max: 30 })
  .chain((of) => fc.record({ selected: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

/** By counting all ways to choose, with whole numbers of any size. */
function fisherByCounting(a: Selected, b: Selected): number {
  const choose = (n: number, k: number): bigint => {
    if (k < 0 || k > n) return 0n;
    let ways = 1n;
    for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
    return ways;
  };
  const selected = a.selected + b.selected;
  const waysFor = (k: number): bigint => choose(a.of, k) * choose(b.of, selected - k);
  const seen = waysFor(a.selected);
  let [all, rare] = [0n, 0n];
  for (let k = 0; k <= selected; k += 1) {
    const ways = waysFor(k);
    all += ways;
    if (ways <= seen) rare += ways;
  }
  return Number((rare * 10n ** 15n) / all) / 1e15;
}

describe("the four-fifths ratio and Fisher's exact test", () => {
  it.each([
    [12, 48, 20, 50, "0.625", 0.1347458],
    [3, 10, 4, 10, "0.75", 1],
  ])("of %d of %d against %d of %d", (selected, of, others, ofOthers, ratio, chance) => {
    const [a, b] = [
      { selected, of },
      { selected: others, of: ofOthers },
    ];
    expectVector(selectionRatio(a, b) ?? NaN, ratio);
    expect(fisherExact(a, b)).toBeCloseTo(chance, 7);
  });

  it("agrees with counting every way to choose, in either order", () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        expect(fisherExact(a, b)).toBeCloseTo(fisherByCounting(a, b), 9);
        expect(fisherExact(b, a)).toBeCloseTo(fisherExact(a, b), 9);
      }),
      { seed: 20261127 },
    );
  });

  it("answers for many people, and for nobody", () => {
    expect(fisherExact({ selected: 100_000, of: 400_000 }, { selected: 100_400, of: 400_000 })).toBeCloseTo(
      0.3,
      1,
    );
    expect(fisherExact({ selected: 0, of: 0 }, { selected: 2, of: 4 })).toBe(1);
    expect(selectionRatio({ selected: 1, of: 4 }, { selected: 0, of: 4 })).toBeUndefined();
  });

  it("names what it does not accept", () => {
    const four = { selected: 1, of: 4 };
    expect(() => fisherExact({ selected: 1, of: 1e308 }, four)).toThrow("a million people at most");
    expect(() => selectionRatio({ selected: 0, of: 0 }, four)).toThrow("got 0 of 0");
    for (const [selected, of] of [
      [5, 4],
      [-1, 4],
      [1.5, 4],
      [1, 4.5],
      [NaN, 4],
      [1, Infinity],
    ] as const) {
      const message = `a group needs whole numbers with 0 ≤ selected ≤ of, got ${selected} of ${of}`;
      for (const test of [fisherExact, selectionRatio]) {
        expect(() => test({ selected, of }, four)).toThrow(message);
        expect(() => test(four, { selected, of })).toThrow(message);
      }
    }
  });

  it("take a group of one, and one of which everybody is selected", () => {
    expect(selectionRatio({ selected: 1, of: 1 }, { selected: 4, of: 4 })).toBe(1);
    expect(fisherExact({ selected: 1, of: 1 }, { selected: 4, of: 4 })).toBe(1);
  });

  it("take a million people in both groups together, and no more", () => {
    const half = { selected: 1, of: 500_000 };
    expect(fisherExact(half, half)).toBe(1);
    expect(() => fisherExact(half, { ...half, of: 500_001 })).toThrow(
      "a million people at most, got 1000001",
    );
  });
});
