import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountsOf } from "#core/amounts-of.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import type { Figure } from "#schema/figure.ts";
import { figure } from "./arbitraries.ts";

const figures: readonly (readonly [Figure, readonly number[]])[] = [
  [{ kind: "range", low: 10, high: 20 }, [10, 20]],
  [{ kind: "ceiling", high: 20 }, [20]],
  [{ kind: "point", value: 15, statistic: "mean" }, [15]],
  [
    {
      kind: "percentiles",
      mean: 14,
      p90: { atLeast: 30 },
      p50: 12,
      p10: { withheld: "too-few" },
      employment: 5,
    },
    [12, 30, 14],
  ],
  [{ kind: "suppressed", reason: "too-few" }, []],
];

describe("amountsOf", () => {
  it.each(figures)("finds in %o the amounts %o, and no count of people among them", (given, amounts) => {
    expect(amountsOf(Object.freeze(given))).toEqual(amounts);
  });

  it("holds exactly the amounts that mapAmounts changes", () => {
    fc.assert(
      fc.property(figure, (given) => {
        const changed = amountsOf(mapAmounts(given, (amount) => amount + 1));
        expect(changed).toEqual(amountsOf(given).map((amount) => amount + 1));
      }),
    );
  });
});
