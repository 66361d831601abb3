import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeAmounts } from "#core/like-amounts.ts";
import type { Figure } from "#schema/figure.ts";
import { figure } from "./arbitraries.ts";

describe("likeAmounts", () => {
  it("sets lows with lows, highs of ranges with highs of ranges, ceilings apart from both", () => {
    const figures: readonly (readonly [string, Figure])[] = [
      ["a", { kind: "range", low: 20, high: 30 }],
      ["b", { kind: "ceiling", high: 30 }],
      ["c", { kind: "range", low: 10, high: 15 }],
    ];
    // Strictly: a line of ranges names no statistic, not even one that is undefined.
    expect(likeAmounts(figures)).toStrictEqual([
      {
        kind: "range",
        bound: "low",
        amounts: [
          { of: "a", amount: 20 },
          { of: "c", amount: 10 },
        ],
      },
      {
        kind: "range",
        bound: "high",
        amounts: [
          { of: "a", amount: 30 },
          { of: "c", amount: 15 },
        ],
      },
      { kind: "ceiling", bound: "high", amounts: [{ of: "b", amount: 30 }] },
    ]);
  });

  it("keeps points of two statistics apart; one without a statistic is unspecified", () => {
    const lines = likeAmounts([
      ["a", { kind: "point", value: 20, statistic: "mean" }],
      ["b", { kind: "point", value: 21, statistic: "median" }],
      ["c", { kind: "point", value: 22 }],
      ["d", { kind: "point", value: 23, statistic: "mean" }],
    ]);
    expect(lines.map(({ statistic, amounts }) => [statistic, amounts.map(({ of }) => of).join("")])).toEqual([
      ["mean", "ad"],
      ["median", "b"],
      ["unspecified", "c"],
    ]);
  });

  it("takes the median of a distribution, else what leads it, and nothing of what is withheld", () => {
    const lines = likeAmounts([
      ["a", { kind: "percentiles", p25: 10, p50: 20 }],
      ["b", { kind: "percentiles", p50: { withheld: "too-few" }, mean: 22 }],
      ["c", { kind: "suppressed", reason: "too-few" }],
    ]);
    expect(lines.map(({ bound, amounts }) => [bound, amounts])).toEqual([
      ["p50", [{ of: "a", amount: 20 }]],
      ["mean", [{ of: "b", amount: 22 }]],
    ]);
  });

  it("never puts two kinds or two bounds on one line, and one place once on each", () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
        const lines = likeAmounts(figures.map((one, index) => [index, one] as const));
        const keys = lines.map(({ kind, bound, statistic }) => [kind, bound, statistic].join());
        expect(new Set(keys).size).toBe(keys.length);
        for (const { kind, amounts } of lines) {
          expect(amounts.every(({ of }) => figures[of]?.kind === kind)).toBe(true);
          expect(new Set(amounts.map(({ of }) => of)).size).toBe(amounts.length);
        }
      }),
    );
  });
});
