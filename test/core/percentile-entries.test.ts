import { describe, expect, it } from "vitest";
import { percentileEntries } from "#core/percentile-entries.ts";

describe("percentileEntries", () => {
  it("lists what is published from low to high, the mean last, whatever the file's order", () => {
    const figure = {
      kind: "percentiles",
      mean: 5,
      p90: { atLeast: 9 },
      p10: { withheld: "too-few" },
    } as const;
    expect(percentileEntries(Object.freeze(figure))).toEqual([
      { name: "p10", entry: { withheld: "too-few" } },
      { name: "p90", entry: { atLeast: 9 } },
      { name: "mean", entry: 5 },
    ]);
  });
});
