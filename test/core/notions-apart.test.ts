import { describe, expect, it } from "vitest";
import { notionsApart, type Notion } from "#core/notions-apart.ts";

const median: Notion = {
  figure: { kind: "percentiles", p10: 1, p50: 2 },
  basis: "gross",
  component: "total-cash",
};
const point = (statistic: "mean" | "median" | "unspecified", more: Partial<Notion> = {}): Notion => ({
  figure: { kind: "point", value: 2, statistic },
  basis: "gross",
  component: "total-cash",
  ...more,
});

describe("notionsApart", () => {
  it.each([
    ["a median and a distribution", point("median"), [], []],
    ["a mean and a median", point("mean"), ["statistic"], []],
    ["net and gross", point("median", { basis: "net" }), ["basis"], []],
    ["base and total", point("median", { component: "base" }), ["component"], []],
    ["a statistic that is not stated", point("unspecified"), [], ["statistic"]],
    ["a component that is not stated", point("median", { component: "not-stated" }), [], ["component"]],
    ["a basis that is not stated", point("median", { basis: "not-stated" }), [], ["basis"]],
  ] as const)("%s", (_, other, refused, unsure) => {
    expect(notionsApart(median, other)).toEqual({ refused, unsure });
    expect(notionsApart(other, median)).toEqual({ refused, unsure });
  });

  it("does not know which statistic a single number is where none is given", () => {
    const bare = { ...median, figure: { kind: "point", value: 2 } } as const;
    expect(notionsApart(median, bare)).toEqual({ refused: [], unsure: ["statistic"] });
  });

  it("refuses what is not one number", () => {
    const others = [
      { kind: "range", low: 1, high: 2 },
      { kind: "ceiling", high: 2 },
      { kind: "suppressed", reason: "too-few" },
      { kind: "percentiles", p50: { atLeast: 3 } },
    ] as const;
    for (const figure of others) {
      const other = { ...median, figure };
      expect(notionsApart(median, other)).toEqual({ refused: ["kind"], unsure: [] });
      expect(notionsApart(other, median)).toEqual({ refused: ["kind"], unsure: [] });
    }
  });
});
