import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededAtTheTop } from "#core/needed-at-the-top.ts";
import "./arbitraries.ts";

const share = fc.double({ min: 0.05, max: 1, noNaN: true });
const wanted = fc.integer({ min: 0, max: 500 });

describe("neededAtTheTop", () => {
  it("rounds up once, at the end: 250 and not 280", () => {
    expect(neededAtTheTop(3, [0.25, 0.4, 0.5, 0.3, 0.8])).toBe(250);
  });

  it("asks for nobody more because of how binary writes a share, however many there are", () => {
    // 21 / (0.1 × 0.3 × 0.7) is 1000.0000000000001 there, and the last one over by a ten-millionth.
    expect(neededAtTheTop(21, [0.1, 0.3, 0.7])).toBe(1000);
    expect(neededAtTheTop(63, [0.1, 0.3, 0.15])).toBe(14_000);
    expect(neededAtTheTop(12_600_000, [0.1, 0.3, 0.7])).toBe(600_000_000);
  });

  it("rounds up what is over by more than that", () => {
    expect(neededAtTheTop(1, [0.999_999])).toBe(2);
  });

  it("gives Dessler's pyramid back: 1,200 leads for 50 hires", () => {
    expect(neededAtTheTop(50, [200 / 1200, 150 / 200, 100 / 150, 50 / 100])).toBe(1200);
  });

  it("needs as many as are wanted where all pass", () => {
    expect(neededAtTheTop(4, [])).toBe(4);
    expect(neededAtTheTop(0, [0.2])).toBe(0);
  });

  it("names what it does not accept", () => {
    expect(() => neededAtTheTop(1.5, [0.5])).toThrow("wanted must be a whole number from 0, got 1.5");
    expect(() => neededAtTheTop(-1, [0.5])).toThrow("wanted must be a whole number from 0, got -1");
    expect(() => neededAtTheTop(1, [1.1])).toThrow("a yield must be above 0, at most 1, got 1.1");
    expect(neededAtTheTop(1, [1, 0.5])).toBe(2);
    expect(() => neededAtTheTop(1, [0.5, 0])).toThrow("a yield must be above 0, at most 1, got 0");
  });

  it("is enough, one fewer is not, and the order of the stages does not matter", () => {
    fc.assert(
      fc.property(wanted, fc.array(share, { maxLength: 5 }), (h, yields) => {
        const n = neededAtTheTop(h, yields);
        const product = yields.reduce((a, b) => a * b, 1);
        expect(n * product).toBeGreaterThanOrEqual(h - 1e-6);
        if (n > 0) expect((n - 1) * product).toBeLessThan(h + 1e-6);
        expect(neededAtTheTop(h, yields.toReversed())).toBe(n);
      }),
    );
  });
});
