import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardNormalCdf } from "#core/standard-normal-cdf.ts";
import "./arbitraries.ts";

describe("standardNormalCdf", () => {
  it.each([
    [-6.0, 9.865876450376946e-10],
    [-3.0, 0.0013498980316300933],
    [-1.96, 0.024997895148220435],
    [-0.5, 0.3085375387259869],
    [0.5, 0.6914624612740131],
    [1.0, 0.8413447460685429],
    [2.5, 0.9937903346742238],
    [5.0, 0.9999997133484281],
  ])("has under %d standard deviations the share %d, as scipy has", (z, p) => {
    expect(Math.abs(standardNormalCdf(z) - p)).toBeLessThan(1e-15);
  });

  it("is 0 or 1 far out, and refuses NaN", () => {
    expect([-40, -Infinity, 40, Infinity].map(standardNormalCdf)).toEqual([0, 0, 1, 1]);
    expect(() => standardNormalCdf(NaN)).toThrow("z must be a number, got NaN");
  });

  it("is a share to the last digit, however far out", () => {
    // The series alone gives 1.0000000000000002 at 8.3, and less than 0 at −8.3.
    for (let z = 5; z < 9; z += 0.1) {
      expect(standardNormalCdf(z)).toBeLessThanOrEqual(1);
      expect(standardNormalCdf(-z)).toBeGreaterThanOrEqual(0);
    }
    expect([8.3, -8.3].map(standardNormalCdf)).toEqual([1, 0]);
  });

  it("rises, and mirrors about 0", () => {
    const z = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(standardNormalCdf(Math.min(a, b))).toBeLessThanOrEqual(
          standardNormalCdf(Math.max(a, b)) + 1e-15,
        );
        expect(Math.abs(standardNormalCdf(a) + standardNormalCdf(-a) - 1)).toBeLessThan(1e-15);
      }),
    );
  });
});
