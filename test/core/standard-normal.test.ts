import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standardNormalCdf } from "#core/standard-normal-cdf.ts";
import { standardNormalQuantile } from "#core/standard-normal-quantile.ts";
import "./arbitraries.ts";

describe("standardNormalQuantile", () => {
  it.each([
    [1e-20, -9.262340089798409],
    [0.0001, -3.7190164854556804],
    [0.001, -3.090232306167813],
    [0.05, -1.6448536269514729],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.4, -0.2533471031357997],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
  ])("puts the share %d at %d standard deviations, as scipy does", (p, z) => {
    expect(Math.abs(standardNormalQuantile(p) - z)).toBeLessThanOrEqual(1e-14 * Math.abs(z));
  });

  it("refuses 0, 1 and beyond, where the answer is infinite or none", () => {
    for (const p of [0, 1, -0.1, 1.1, NaN]) expect(() => standardNormalQuantile(p)).toThrow(RangeError);
  });

  it("is undone by standardNormalCdf", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(standardNormalCdf(standardNormalQuantile(p)) - p)).toBeLessThan(1e-14);
      }),
    );
  });
});

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
    expect(() => standardNormalCdf(NaN)).toThrow(RangeError);
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
