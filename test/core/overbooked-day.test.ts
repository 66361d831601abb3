import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overbookedDay } from "#core/overbooked-day.ts";
import { binomialWeights } from "#core/binomial-weights.ts";
import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

/** Numbers from 0 to 1 that look drawn by lot and are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const day = fc.tuple(
  fc.integer({ min: 0, max: 8 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 8 }),
);

describe("overbookedDay", () => {
  // The last one was worked out again with exact fractions: the list of vectors prints .2087473725, two digits lost.
  it.each([
    [5, "1.5022984425", "1.5022984425", "6.4977015575", "0.6405295264", "7.8351646308", "0.9793955788"],
    [4, "0.7352986896", "2.3352986896", "5.6647013105", "0.4228264629", "4.1927588919", "0.6551185769"],
    [3, "0.2757811051", "3.4757811051", "4.5242188949", "0.2087474494", "1.7736626489", "0.3695130518"],
  ])("with %d booked a slot when one in five comes", (booked, waiting, idle, served, left, slots, each) => {
    const found = overbookedDay(booked, 0.2, 1, 8);
    expectVector(found.waiting, waiting);
    expectVector(found.idle, idle);
    expectVector(found.served, served);
    expectVector(found.chanceLeftOver, left);
    expectVector(found.waitedSlots, slots);
    expectVector(found.waitedSlotsEach ?? 0, each);
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

  it("makes nobody wait who is alone, and each person wait at most as long as the day", () => {
    fc.assert(
      fc.property(day, ([n, p, m, slots]) => {
        const { waitedSlots, waitedSlotsEach } = overbookedDay(n, p, m, slots);
        expect(n * p === 0).toBe(waitedSlotsEach === undefined);
        expect(waitedSlotsEach ?? 0).toBeLessThanOrEqual(slots + 1e-12);
        if (n <= m) expect(waitedSlots).toBeLessThan(1e-12);
      }),
    );
  });

  it("agrees with 200,000 days drawn one by one, each average within four of its standard errors", () => {
    const [booked, chance, interviewed, slots] = [5, 0.2, 1, 8];
    const days = 200_000;
    const random = seeded(20_261_127);
    const names = ["served", "idle", "waiting", "chanceLeftOver", "waitedSlots"] as const;
    const sums = Object.fromEntries(names.map((name) => [name, { sum: 0, squares: 0 }]));
    for (let day = 0; day < days; day += 1) {
      let [queue, served, waitedSlots] = [0, 0, 0];
      for (let slot = 0; slot < slots; slot += 1) {
        for (let person = 0; person < booked; person += 1) queue += random() < chance ? 1 : 0;
        const met = Math.min(queue, interviewed);
        served += met;
        queue -= met;
        waitedSlots += queue;
      }
      const idle = interviewed * slots - served;
      const drawn = { served, idle, waiting: queue, chanceLeftOver: queue > 0 ? 1 : 0, waitedSlots };
      for (const name of names) {
        const of = sums[name] ?? { sum: 0, squares: 0 };
        of.sum += drawn[name];
        of.squares += drawn[name] ** 2;
      }
    }
    const exact = overbookedDay(booked, chance, interviewed, slots);
    for (const name of names) {
      const { sum, squares } = sums[name] ?? { sum: NaN, squares: NaN };
      const mean = sum / days;
      const error = Math.sqrt((squares / days - mean ** 2) / days);
      expect(error, name).toBeGreaterThan(0);
      expect(Math.abs(mean - exact[name]) / error, name).toBeLessThan(4);
    }
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

  it("answers where so many are booked that it is never quiet", () => {
    const { served, idle, waiting, chanceLeftOver } = overbookedDay(20_000, 0.5, 1, 2);
    expect(served).toBeCloseTo(2, 6);
    expect(idle).toBeCloseTo(0, 6);
    expect(waiting).toBeCloseTo(19_998, 3);
    expect(chanceLeftOver).toBeCloseTo(1, 9);
  });
});
