import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationScore, type EvaluatedCriterion } from "#core/evaluation-score.ts";
import { monthEndPattern } from "#core/month-end-pattern.ts";

const number = fc.double({ min: 0, max: 1000, noNaN: true });
const criterion: fc.Arbitrary<EvaluatedCriterion> = fc.record({
  weight: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  ratio: fc.option(number, { nil: undefined }),
});

describe("evaluationScore", () => {
  it("caps a ratio at one and a half, and leaves out what has no evidence", () => {
    const whole = [
      { weight: 0.5, ratio: 1.2 },
      { weight: 0.3, ratio: 0.8 },
      { weight: 0.2, ratio: 2 },
    ];
    expect(evaluationScore(whole)).toEqual({
      score: expect.closeTo(1.14, 12) as number,
      evidence: 1,
      whole: true,
    });
    const found = evaluationScore(whole.map((one, index) => (index === 1 ? { weight: one.weight } : one)));
    expect(found?.score).toBeCloseTo(1.2857142857, 9);
    expect(found?.evidence).toBeCloseTo(0.7, 12);
    expect(found?.whole).toBe(false);
  });

  it("lies between the lowest and the highest ratio, whatever the scale of the weights and the order", () => {
    fc.assert(
      fc.property(
        fc.array(criterion, { minLength: 1 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (criteria, scale) => {
          const found = evaluationScore(criteria);
          const ratios = criteria.flatMap(({ ratio }) => (ratio === undefined ? [] : [Math.min(ratio, 1.5)]));
          if (ratios.length === 0) {
            expect(found).toBeUndefined();
            return;
          }
          expect(found?.score).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-9);
          expect(found?.score).toBeLessThanOrEqual(Math.max(...ratios) + 1e-9);
          const other = evaluationScore(
            criteria.map((one) => ({ ...one, weight: one.weight * scale })).reverse(),
          );
          expect(other?.score).toBeCloseTo(found?.score ?? NaN, 9);
        },
      ),
    );
  });

  it("refuses weights and ratios below zero or without end", () => {
    const message = "weights and ratios must be zero or above, got";
    expect(() => evaluationScore([{ weight: -1, ratio: 1 }])).toThrow(`${message} -1`);
    expect(() => evaluationScore([{ weight: 1, ratio: Infinity }])).toThrow(`${message} Infinity`);
    expect(evaluationScore([{ weight: 0, ratio: 1 }])).toBeUndefined();
  });
});

describe("monthEndPattern", () => {
  const even = { firstFive: 5, all: 20, workingDays: 20 };
  const late = { firstFive: 11, all: 20, workingDays: 20 };

  it("asks after three months running that begin at over twice the pace before them", () => {
    expect(monthEndPattern([even, late, late, late])).toEqual({
      counts: [false, true, true, true],
      asks: true,
    });
    expect(monthEndPattern([late, late, even, late, late]).asks).toBe(false);
    // Exactly twice is not over twice.
    expect(monthEndPattern([even, { ...even, firstFive: 10 }]).counts).toEqual([false, false]);
  });

  it("is the same in numbers and in amounts", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            firstFive: fc.nat(50),
            rest: fc.nat(200),
            workingDays: fc.integer({ min: 5, max: 23 }),
          }),
        ),
        (months) => {
          const made = (by: number) =>
            monthEndPattern(
              months.map(({ firstFive, rest, workingDays }) => ({
                firstFive: firstFive * by,
                all: (firstFive + rest) * by,
                workingDays,
              })),
            );
          expect(made(1024)).toEqual(made(1));
        },
      ),
    );
  });

  it("refuses more in five days than in the month, and a month of four days", () => {
    for (const [firstFive, all] of [
      [21, 20],
      [-1, 20],
      [NaN, 20],
      [5, Infinity],
    ] as const)
      expect(() => monthEndPattern([{ ...even, firstFive, all }])).toThrow(
        `orders must be zero or above, the first five days within the month; got ${firstFive} and ${all}`,
      );
    for (const workingDays of [4, NaN, Infinity])
      expect(() => monthEndPattern([{ ...even, workingDays }])).toThrow(
        `a month has at least five working days, got ${workingDays}`,
      );
  });
});
