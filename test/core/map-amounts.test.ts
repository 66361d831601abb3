import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapAmounts } from "#core/map-amounts.ts";
import { figure } from "./arbitraries.ts";

const double = (amount: number) => amount * 2;
const addOne = (amount: number) => amount + 1;

describe("mapAmounts", () => {
  it.each([
    [
      { kind: "range", low: 10, high: 20 },
      { kind: "range", low: 20, high: 40 },
    ],
    [
      { kind: "ceiling", high: 20 },
      { kind: "ceiling", high: 40 },
    ],
    [
      { kind: "point", value: 20, statistic: "median" },
      { kind: "point", value: 40, statistic: "median" },
    ],
    [
      { kind: "suppressed", reason: "too-few" },
      { kind: "suppressed", reason: "too-few" },
    ],
  ] as const)("doubles each amount of %o and nothing else", (before, after) => {
    expect(mapAmounts(Object.freeze(before), double)).toEqual(after);
  });

  it("keeps a top code a top code, what is withheld withheld, and counts of people as they are", () => {
    const before = Object.freeze({
      kind: "percentiles",
      p10: { withheld: "too-few" },
      p50: 100,
      p90: { atLeast: 239200 },
      mean: 120,
      employment: 50,
      meanRelativeError: 1.5,
    } as const);
    expect(mapAmounts(before, double)).toEqual({
      kind: "percentiles",
      p10: { withheld: "too-few" },
      p50: 200,
      p90: { atLeast: 478400 },
      mean: 240,
      employment: 50,
      meanRelativeError: 1.5,
    });
  });

  it("changes nothing when amounts stay as they are", () => {
    fc.assert(
      fc.property(figure, (before) => {
        expect(mapAmounts(before, (amount) => amount)).toEqual(before);
      }),
    );
  });

  it("does two changes one after the other as it does both at once", () => {
    fc.assert(
      fc.property(figure, (before) => {
        expect(mapAmounts(mapAmounts(before, double), addOne)).toEqual(
          mapAmounts(before, (amount) => addOne(double(amount))),
        );
      }),
    );
  });
});
