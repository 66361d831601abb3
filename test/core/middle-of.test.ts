import { expect, it } from "vitest";
import { middleOf } from "#core/middle-of.ts";
import type { Figure } from "#schema/figure.ts";

it.each<[string, Figure, number | undefined]>([
  ["a distribution with its median", { kind: "percentiles", p25: 1, p50: 2, p75: 3 }, 2],
  ["a distribution without one", { kind: "percentiles", p25: 1, p75: 3 }, undefined],
  ["a median that is only known to be above", { kind: "percentiles", p50: { atLeast: 3 } }, undefined],
  ["a median that is withheld", { kind: "percentiles", p50: { withheld: "too-few" } }, undefined],
  ["a single number", { kind: "point", value: 2, statistic: "median" }, undefined],
  ["a range", { kind: "range", low: 1, high: 3 }, undefined],
])("of %s", (_, figure, middle) => {
  expect(middleOf(figure)).toBe(middle);
});
