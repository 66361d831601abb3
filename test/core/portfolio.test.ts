import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentration } from "#core/concentration.ts";
import { healthScore } from "#core/health-score.ts";
import { portfolioSegments } from "#core/portfolio-segments.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const margins = [300, 180, 120, 90, 80, 70, 60, 50, 30, 20];
const number = (value: number | undefined): number => value ?? NaN;
const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });

describe("portfolioSegments", () => {
  const count = (segments: readonly string[] | undefined): readonly number[] =>
    ["A", "B", "C"].map((one) => segments?.filter((segment) => segment === one).length ?? NaN);

  it("are six A, two B and two C by the share before a client, five A by the share with it", () => {
    expect(count(portfolioSegments(margins))).toEqual([6, 2, 2]);
    expect(count(portfolioSegments(margins, "after"))[0]).toBe(5);
  });

  it("count a client by the rule after whose share with those before it is just the bound", () => {
    expect(portfolioSegments([5, 80, 15], "after")).toEqual(["C", "A", "B"]);
    expect(portfolioSegments([5, 81, 14], "after")).toEqual(["C", "B", "B"]);
  });

  it("leave out B where both bounds are the same, and C where the second is the whole", () => {
    expect(portfolioSegments([5, 80, 15], "before", [0.8, 0.8])).toEqual(["C", "A", "C"]);
    expect(portfolioSegments([5, 80, 15], "before", [0.8, 1])).toEqual(["B", "A", "B"]);
  });

  it("go to the clients in the order given, and the largest is A by the rule before", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const segments = portfolioSegments(values) ?? [];
        expect(segments).toHaveLength(values.length);
        expect(segments[values.indexOf(Math.max(...values))]).toBe("A");
        for (const [index, value] of values.entries())
          for (const [other, smaller] of values.entries())
            if (value > smaller)
              expect((segments[index] ?? "") <= (segments[other] ?? ""), `${index} ${other}`).toBe(true);
      }),
    );
  });

  it("names what it does not accept", () => {
    expect(portfolioSegments([])).toBeUndefined();
    expect(portfolioSegments([0, 0])).toBeUndefined();
    expect(() => portfolioSegments([1, -1])).toThrow("each amount must be zero or above, got -1");
    expect(() => portfolioSegments([NaN])).toThrow("each amount must be zero or above, got NaN");
    for (const bounds of [
      [0, 0.9],
      [0.9, 0.8],
      [0.8, 1.1],
    ] as const)
      expect(() => portfolioSegments([1], "before", bounds)).toThrow(
        `bounds must rise from above 0 to at most 1, got ${bounds[0]} and ${bounds[1]}`,
      );
  });
});

describe("concentration", () => {
  it("of the ten is .1636, like 6.1 equal clients, the largest with .30", () => {
    const found = concentration(margins);
    expectVector(number(found?.sum), "0.1636");
    expectVector(number(found?.equalClients), "6.1124694377…");
    expectVector(number(found?.largest), "0.30");
  });

  it("does not change with a client who brings nothing", () => {
    expect(concentration([...margins, 0])).toEqual(concentration(margins));
  });

  it("lies between that of equal clients and that of one alone", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { sum, equalClients, largest } = concentration(values) ?? {
          sum: NaN,
          equalClients: NaN,
          largest: NaN,
        };
        expect(sum).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
        expect(sum).toBeLessThanOrEqual(largest + 1e-12);
        expect(agrees(equalClients * sum, 1)).toBe(true);
      }),
    );
  });

  it("names what it does not accept", () => {
    expect(concentration([])).toBeUndefined();
    expect(() => concentration([-1])).toThrow("each amount must be zero or above, got -1");
    expect(() => concentration([Infinity])).toThrow("each amount must be zero or above, got Infinity");
  });
});

describe("healthScore", () => {
  const weights = [30, 25, 20, 15, 10];
  const signs = (marks: readonly (number | undefined)[]) =>
    weights.map((weight, index) => ({ weight, mark: marks[index] }));

  it("is 67, and 68.9 of the others where the results are missing", () => {
    expect(healthScore(signs([70, 40, 80, 100, 50]))).toEqual({ score: 67, whole: true });
    const found = healthScore(signs([70, 40, 80, 100, undefined]));
    expectVector(number(found?.score), "68.8888888889…");
    expect(found?.whole).toBe(false);
  });

  it("stays between its lowest and highest mark", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ weight: fc.integer({ min: 1, max: 9 }), mark: fc.integer({ min: 0, max: 100 }) }),
          {
            minLength: 1,
          },
        ),
        (given) => {
          const marks = given.map(({ mark }) => mark);
          const score = number(healthScore(given)?.score);
          expect(score).toBeGreaterThanOrEqual(Math.min(...marks) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...marks) + 1e-9);
        },
      ),
    );
  });

  it("names what it does not accept", () => {
    expect(healthScore([])).toBeUndefined();
    expect(healthScore([{ weight: 1 }])).toBeUndefined();
    expect(() => healthScore([{ weight: 0, mark: 1 }])).toThrow("weight must be above 0, got 0");
    expect(() => healthScore([{ weight: NaN, mark: 1 }])).toThrow("weight must be above 0, got NaN");
    expect(() => healthScore([{ weight: 1, mark: 101 }])).toThrow("mark must be from 0 to 100, got 101");
    expect(() => healthScore([{ weight: 1, mark: -1 }])).toThrow("mark must be from 0 to 100, got -1");
  });
});
