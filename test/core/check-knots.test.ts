import { describe, expect, it } from "vitest";
import { checkKnots, type Knot } from "#core/check-knots.ts";

const knot = (percentile: number, amount: number): Knot => ({ percentile, amount });

describe("checkKnots", () => {
  it.each([
    [[], "at least one percentile is needed"],
    [[knot(0, 1)], "P0 is not between 0 and 100"],
    [[knot(100, 1)], "P100 is not between 0 and 100"],
    [[knot(50, NaN)], "the amount at P50 must be finite"],
    [[knot(50, 1), knot(25, 2)], "P25 comes too late"],
    [[knot(50, 1), knot(50, 2)], "P50 comes too late"],
    [[knot(25, 2), knot(50, 1)], "the amount falls at P50"],
  ])("refuses %o: %s", (knots, message) => {
    expect(() => checkKnots(knots, "linear")).toThrow(new RangeError(message));
  });

  it("refuses an amount of 0 only where its logarithm is taken", () => {
    expect(() => checkKnots([knot(10, 0)], "log-linear")).toThrow(
      "log-linear needs an amount above 0 at P10",
    );
    expect(() => checkKnots([knot(10, 0)], "lognormal-z")).toThrow(RangeError);
    expect(checkKnots([knot(10, 0)], "linear")).toEqual([knot(10, 0)]);
  });

  it("lets equal amounts pass: published percentiles often touch", () => {
    expect(checkKnots([knot(25, 5), knot(50, 5)], "log-linear")).toHaveLength(2);
  });
});
