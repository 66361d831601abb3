import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpolationAxes } from "#core/interpolation-axes.ts";
import { amount } from "./arbitraries.ts";
import { agrees } from "./vector.ts";

describe("interpolationAxes", () => {
  it.each(["linear", "log-linear", "lognormal-z"] as const)("comes back from every scale of %s", (method) => {
    const axes = interpolationAxes(method);
    fc.assert(
      fc.property(amount, fc.double({ min: 0.1, max: 99.9, noNaN: true }), (pay, percentile) => {
        expect(agrees(axes.amount.from(axes.amount.to(pay)), pay)).toBe(true);
        expect(agrees(axes.percentile.from(axes.percentile.to(percentile)), percentile)).toBe(true);
      }),
    );
  });
});
