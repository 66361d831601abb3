import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overbookedDay } from "#core/overbooked-day.ts";
import { binomialWeights } from "#core/binomial-weights.ts";
import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const day = fc.tuple(
  fc.integer({ min: 0, max: 8 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 8 }),
);

describe("overbookedDay", () => {
  // The last one was worked out again with exact fractions: the list of vectors prints .2087473725, two digits lost.
  it.each([
    [5, "1.5022984425", "1.5022984425", "6.4977015575", "0.6405295264"],
    [4, "0.7352986896", "2.3352986896", "5.6647013105", "0.4228264629"],
    [3, "0.2757811051", "3.4757811051", "4.5242188949", "0.2087474494"],
  ])("with %d booked a slot when one in five comes", (booked, waiting, idle, served, left) => {
    const found = overbookedDay(booked, 0.2, 1, 8);
    expectVector(found.waiting, waiting);
    expectVector(found.idle, idle);
    expectVector(found.served, served);
    expectVector(found.chanceLeftOver, left);
  });

  it("has in one slot the chances of the source's case: nobody, and two or more", () => {
    expectVector(binomialWeights(5, 0.2)[0] ?? 0, "0.32768");
    expectVector(chanceOfAtLeast(2, 5, 0.2), "0.26272");
    expectVector(overbookedDay(5, 0.2, 1, 1).chanceLeftOver, "0.26272");
  });

  it("names what it does not accept", () => {
    expect(() => overbookedDay(5, 0.2, 0, 8)).toThrow("interviewed must be a whole number from 1, got 0");
    expect(() => overbookedDay(5, 0.2, 1, 1.5)).toThrow("slots must be a whole number from 1, got 1.5");
    expect(() => overbookedDay(-1, 0.2, 1, 8)).toThrow("people must be a whole number from 0, got -1");
  });

  it("loses nobody: those met and those who wait are those who came", () => {
    fc.assert(
      fc.property(day, ([n, p, m, slots]) => {
        const { served, waiting, idle } = overbookedDay(n, p, m, slots);
        expect(agrees(served + waiting, n * p * slots)).toBe(true);
        expect(agrees(served + idle, m * slots)).toBe(true);
      }),
    );
  });

  it("leaves more people waiting when more are booked", () => {
    fc.assert(
      fc.property(day, ([n, p, m, slots]) => {
        const fewer = overbookedDay(n, p, m, slots);
        const more = overbookedDay(n + 1, p, m, slots);
        expect(more.waiting).toBeGreaterThanOrEqual(fewer.waiting - 1e-12);
        expect(more.idle).toBeLessThanOrEqual(fewer.idle + 1e-12);
      }),
    );
  });
});
