import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestForQuantiles, spreadOf } from "#core/spread-of.ts";
import { sample } from "./arbitraries.ts";

describe("spreadOf", () => {
  it("gives quartiles of type 7, as numpy does", () => {
    const ten = Object.freeze([52, 38, 41, 43.5, 45, 46, 48.5, 55, 61, 70]);
    expect(spreadOf(ten)).toEqual({
      count: 10,
      lowest: 38,
      highest: 70,
      quartiles: { lower: 43.875, median: 47.25, upper: 54.25 },
    });
  });

  it("gives the ends alone of fewer than ten values", () => {
    expect(spreadOf([55, 95, 75, 120])).toEqual({ count: 4, lowest: 55, highest: 120 });
    expect(spreadOf(Array.from({ length: fewestForQuantiles - 1 }, () => 5))).not.toHaveProperty("quartiles");
  });

  it("refuses an empty sample and what is not a number", () => {
    expect(() => spreadOf([])).toThrow("the sample must not be empty");
    expect(() => spreadOf([1, NaN])).toThrow("every number of the sample must be finite");
  });

  it("is in order from end to end, and the same however the sample is shuffled", () => {
    fc.assert(
      fc.property(sample, (values) => {
        const { lowest, highest, quartiles } = spreadOf(values);
        const all = [
          lowest,
          ...(quartiles ? [quartiles.lower, quartiles.median, quartiles.upper] : []),
          highest,
        ];
        expect(all).toEqual(all.toSorted((a, b) => a - b));
        expect(spreadOf(values.toReversed())).toEqual(spreadOf(values));
        expect(quartiles === undefined).toBe(values.length < fewestForQuantiles);
      }),
    );
  });
});
