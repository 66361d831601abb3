import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexBand } from "#core/index-band.ts";

describe("indexBand", () => {
  it.each([
    [100, 95],
    [95, 95],
    [104.99, 95],
    [105, 105],
    [94.9, 85],
    [75.6, 75],
    [132.3, 125],
  ])("an index of %d falls into the band from %d", (index, from) => {
    expect(indexBand(index, 10)).toEqual({ from, below: from + 10 });
  });

  it("refuses what is no index or no width", () => {
    expect(() => indexBand(NaN, 10)).toThrow("index must be finite, got NaN");
    for (const width of [0, -1, Infinity, NaN])
      expect(() => indexBand(100, width)).toThrow(`width must be above 0, got ${width}`);
  });

  it("holds its index, is as wide as asked, and lies a whole number of widths from the one around 100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 40 }), (tenths, width) => {
        const index = tenths / 10;
        const { from, below } = indexBand(index, width);
        expect(from).toBeLessThanOrEqual(index);
        expect(below).toBeGreaterThan(index);
        expect(below - from).toBe(width);
        expect(Number.isInteger((from - (100 - width / 2)) / width)).toBe(true);
      }),
    );
  });
});
