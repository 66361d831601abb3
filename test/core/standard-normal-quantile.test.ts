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
    for (const p of [0, 1, -0.1, 1.1, NaN])
      expect(() => standardNormalQuantile(p)).toThrow(`p must be between 0 and 1, got ${p}`);
  });

  it("is undone by standardNormalCdf", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(standardNormalCdf(standardNormalQuantile(p)) - p)).toBeLessThan(1e-14);
      }),
    );
  });
});
