import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "#core/competition-ranks.ts";
import { sample } from "./arbitraries.ts";

describe("competitionRanks", () => {
  it("gives equal amounts the better place and leaves out the next: 1, 2, 2, 4", () => {
    expect(competitionRanks([50, 40, 40, 30])).toEqual([1, 2, 2, 4]);
    expect(competitionRanks([30, 40, 50, 40])).toEqual([4, 2, 1, 2]);
    expect(competitionRanks([7, 7, 7])).toEqual([1, 1, 1]);
  });

  it("ranks nothing in an empty list and one alone", () => {
    expect(competitionRanks([])).toEqual([]);
    expect(competitionRanks([12])).toEqual([1]);
  });

  it("does not change what it is given, and refuses what is not a number", () => {
    const frozen = Object.freeze([3, 1, 2]);
    expect(competitionRanks(frozen)).toEqual([1, 3, 2]);
    expect(() => competitionRanks([1, NaN])).toThrow("every amount must be finite");
  });

  it("is one more than the number of higher amounts", () => {
    fc.assert(
      fc.property(sample, (amounts) => {
        expect(competitionRanks(amounts)).toEqual(
          amounts.map((one) => 1 + amounts.filter((other) => other > one).length),
        );
      }),
    );
  });

  it("follows the amounts, whatever their order", () => {
    fc.assert(
      fc.property(sample, (amounts) => {
        expect(competitionRanks(amounts.toReversed())).toEqual(competitionRanks(amounts).toReversed());
      }),
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(sample, (amounts) => {
        expect(competitionRanks(amounts.map((amount) => amount * 2))).toEqual(competitionRanks(amounts));
      }),
    );
  });
});
