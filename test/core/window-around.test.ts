import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowAround } from "#core/window-around.ts";

const size = { whole: 50, around: 10, ends: 3 };

describe("the rows shown first of a long list", () => {
  it("are all of them up to fifty", () => {
    expect(windowAround(50, 7, size)).toEqual([...Array(50).keys()]);
    expect(windowAround(0, 0, size)).toEqual([]);
  });

  it("are the ten around the answer and three at each end", () => {
    expect(windowAround(530, 100, size)).toEqual([
      0, 1, 2, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 527, 528, 529,
    ]);
  });

  it("are still ten where the answer is near an end", () => {
    const from = (first: number): number[] => [...Array(10).keys()].map((row) => first + row);
    expect(windowAround(530, 1, size)).toEqual([...from(0), 527, 528, 529]);
    expect(windowAround(530, 5, size)).toEqual([...from(0), 527, 528, 529]);
    expect(windowAround(530, 6, size)).toEqual([0, ...from(1), 527, 528, 529]);
    for (const index of [525, 528, 529])
      expect(windowAround(530, index, size)).toEqual([0, 1, 2, ...from(520)]);
    expect(windowAround(530, 524, size)).toEqual([0, 1, 2, ...from(519), 529]);
  });

  it("always hold the answer and both ends, in order, and never many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 51, max: 2000 }), fc.nat(), (length, seed) => {
        const index = seed % length;
        const rows = windowAround(length, index, size);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        for (const row of [0, index, length - 1]) expect(rows).toContain(row);
        expect(rows.length).toBeLessThanOrEqual(16);
        expect(rows.length).toBeGreaterThanOrEqual(10);
      }),
      { seed: 20261124 },
    );
  });

  it("refuse an answer outside the list", () => {
    for (const index of [60, -1, 1.5])
      expect(() => windowAround(60, index, size)).toThrow(`index must be from 0 to 59, got ${index}`);
  });
});
