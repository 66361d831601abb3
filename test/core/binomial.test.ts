import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialRun } from "#core/binomial-run.ts";
import { binomialWeights } from "#core/binomial-weights.ts";
import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const people = fc.integer({ min: 0, max: 200 });
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const open = fc.double({ min: 0.02, max: 1, noNaN: true });

describe("binomialRun", () => {
  it("leaves out only what is next to impossible", () => {
    const { first, chances } = binomialRun(1_000_000, 0.5);
    expect(first).toBeGreaterThan(450_000);
    expect(chances.length).toBeLessThan(100_000);
    expect(Math.min(...chances)).toBeGreaterThan(0);
    expect(Math.min(...chances)).toBeLessThan(1e-299);
  });

  it("has every number where the people are few", () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, p) => {
        const { first, chances } = binomialRun(n, p);
        expect(first).toBe(0);
        expect(chances).toEqual(binomialWeights(n, p));
      }),
    );
  });
});

describe("binomialWeights", () => {
  it("is certain at both ends", () => {
    expect(binomialWeights(3, 0)).toEqual([1, 0, 0, 0]);
    expect(binomialWeights(3, 1)).toEqual([0, 0, 0, 1]);
    expect(binomialWeights(0, 0.4)).toEqual([1]);
  });

  it("names what it does not accept", () => {
    expect(() => binomialWeights(2.5, 0.5)).toThrow("people must be a whole number from 0, got 2.5");
    expect(() => binomialWeights(2, 1.1)).toThrow("chance must be from 0 to 1, got 1.1");
    expect(() => binomialWeights(-1, 0.5)).toThrow("people must be a whole number from 0, got -1");
    expect(() => binomialWeights(2, -0.1)).toThrow("chance must be from 0 to 1, got -0.1");
    expect(() => binomialWeights(2, NaN)).toThrow("chance must be from 0 to 1, got NaN");
  });

  it("has 0 for what is next to impossible", () => {
    expect(binomialWeights(2, 1e-200)).toEqual([1, 2e-200, 0]);
  });

  it("adds up to 1, has mean n × p, and mirrors when coming and staying away change places", () => {
    fc.assert(
      fc.property(people, chance, (n, p) => {
        const weights = binomialWeights(n, p);
        expect(weights).toHaveLength(n + 1);
        expect(
          agrees(
            weights.reduce((a, b) => a + b, 0),
            1,
          ),
        ).toBe(true);
        expect(
          agrees(
            weights.reduce((sum, one, k) => sum + one * k, 0),
            n * p,
          ),
        ).toBe(true);
        const mirrored = binomialWeights(n, 1 - p).toReversed();
        weights.forEach((one, k) => {
          expect(agrees(one, mirrored[k] ?? 0)).toBe(true);
        });
      }),
    );
  });
});

describe("chanceOfAtLeast", () => {
  it.each([
    [1, 4, 0.5, "0.9375"],
    [1, 3, 0.5, "0.875"],
    [1, 2, 0.5, "0.75"],
    [4, 6, 0.8, "0.90112"],
    [4, 5, 0.8, "0.73728"],
    [5, 9, 0.7, "0.90119134"],
    [5, 8, 0.7, "0.80589565"],
    [6, 9, 0.85, "0.9660684843"],
    [6, 8, 0.85, "0.8947872258"],
    [10, 16, 0.75, "0.9204427481"],
    [10, 15, 0.75, "0.8516319226"],
    [10, 14, 0.75, "0.7415346018"],
    [10, 17, 0.75, "0.9597632198"],
    [3, 176, 0.03, "0.9005452345"],
    [3, 175, 0.03, "0.8984296465"],
    [3, 100, 0.03, "0.5802249170"],
    [1, 191, 0.012, "0.9003272556"],
    [1, 190, 0.012, "0.8991166555"],
    [1, 84, 0.012, "0.6372701090"],
    [5, 15, 0.2, "0.1642337239"],
    [5, 20, 0.2, "0.3703517361"],
    [5, 25, 0.2, "0.5793256907"],
    [1950, 10_000, 0.2, "0.8968876558"],
    [500, 2629, 0.2, "0.9007081970"],
    [500, 2628, 0.2, "0.8990162686"],
    [50, 4_000_000, 1e-5, "0.07033407063681726"],
    [11, 4_000_000, 1e-6, "0.002839750243104438"],
  ])("of at least %d of %d at %d is %s", (wanted, n, p, printed) => {
    expectVector(chanceOfAtLeast(wanted, n, p), printed);
  });

  it("keeps its digits far out, where the chance is next to nothing", () => {
    expect(chanceOfAtLeast(2401, 10_000, 0.2) / 6.466797560621303e-23).toBeCloseTo(1, 9);
  });

  it("is 1 where nobody is wanted, 0 where more are wanted than invited", () => {
    expect(chanceOfAtLeast(0, 5, 0.2)).toBe(1);
    expect(chanceOfAtLeast(6, 5, 0.9)).toBe(0);
    expect(() => chanceOfAtLeast(-1, 5, 0.2)).toThrow("wanted must be a whole number from 0, got -1");
  });

  it("is exactly 1 where nobody is wanted, and never more where somebody is", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 20 }), chance, (n, k, p) => {
        expect(chanceOfAtLeast(0, n, p)).toBe(1);
        expect(chanceOfAtLeast(k, n, p)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("grows with the number invited and with the chance, and falls with the number wanted", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 20 }), chance, chance, (n, k, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const here = chanceOfAtLeast(k, n, low);
        expect(chanceOfAtLeast(k, n + 1, low)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(chanceOfAtLeast(k, n, high)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(chanceOfAtLeast(k + 1, n, low)).toBeLessThanOrEqual(here + 1e-12);
      }),
    );
  });
});

describe("peopleToInvite", () => {
  it.each([
    [1, 0.5, 0.9, 4],
    [4, 0.8, 0.9, 6],
    [5, 0.7, 0.9, 9],
    [6, 0.85, 0.9, 9],
    [10, 0.75, 0.9, 16],
    [10, 0.75, 0.95, 17],
    [3, 0.03, 0.9, 176],
    [1, 0.012, 0.9, 191],
    [5, 0.2, 0.8, 33],
    [5, 0.2, 0.9, 38],
    [5, 0.2, 0.95, 44],
    [500, 0.2, 0.9, 2629],
  ])("for %d at %d with certainty %d is %d", (wanted, p, certainty, expected) => {
    expect(peopleToInvite(wanted, p, certainty)).toBe(expected);
  });

  it("is the number wanted when everybody comes", () => {
    expect(peopleToInvite(7, 1, 0.99)).toBe(7);
  });

  it("takes a certainty met exactly for met, whatever binary makes of it", () => {
    // 1 − 0.9², 1 − 0.98² and 0.06³.
    expect(peopleToInvite(1, 0.1, 0.19)).toBe(2);
    expect(peopleToInvite(1, 0.02, 0.0396)).toBe(2);
    expect(peopleToInvite(3, 0.06, 0.000216)).toBe(3);
  });

  it("names what it does not accept", () => {
    expect(() => peopleToInvite(0, 0.5, 0.9)).toThrow("wanted must be a whole number from 1, got 0");
    expect(() => peopleToInvite(1, 0, 0.9)).toThrow("chance must be above 0, at most 1, got 0");
    expect(() => peopleToInvite(1, 1.1, 0.9)).toThrow("chance must be above 0, at most 1, got 1.1");
    expect(() => peopleToInvite(1, 0.5, 1)).toThrow("certainty must be at least 0 and below 1, got 1");
    expect(() => peopleToInvite(1, 0.5, -0.1)).toThrow("certainty must be at least 0 and below 1, got -0.1");
    expect(peopleToInvite(2, 0.5, 0)).toBe(2);
  });

  it("reaches the certainty, and one fewer does not", () => {
    const certainty = fc.double({ min: 0.05, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), open, certainty, (k, p, wanted) => {
        const n = peopleToInvite(k, p, wanted);
        expect(chanceOfAtLeast(k, n, p)).toBeGreaterThanOrEqual(wanted - 1e-12);
        if (n > k) expect(chanceOfAtLeast(k, n - 1, p)).toBeLessThan(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
