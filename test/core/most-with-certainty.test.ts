import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { mostWithCertainty } from "#core/most-with-certainty.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";

describe("how many pass at least, with a stated certainty", () => {
  // F14, read the other way round.
  it.each([
    [33, 0.2, 0.8, 5],
    [38, 0.2, 0.9, 5],
    [37, 0.2, 0.9, 4],
    [44, 0.2, 0.95, 5],
    [2629, 0.2, 0.9, 500],
    [2628, 0.2, 0.9, 499],
    [0, 0.5, 0.9, 0],
    [10, 0, 0.9, 0],
    [10, 1, 0.9, 10],
    // Just the certainty that is asked for.
    [1, 0.9, 0.9, 1],
    [2, 0.1, 0.19, 1],
  ])("of %i at %f, with a certainty of %f: %i", (people, chance, certainty, expected) => {
    expect(mostWithCertainty(people, chance, certainty)).toBe(expected);
  });

  it("is the last number that is reached with the certainty", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.constantFrom(0.5, 0.8, 0.9, 0.99),
        (people, chance, certainty) => {
          const most = mostWithCertainty(people, chance, certainty);
          expect(chanceOfAtLeast(most, people, chance)).toBeGreaterThanOrEqual(certainty - 1e-9);
          expect(chanceOfAtLeast(most + 1, people, chance)).toBeLessThan(certainty);
        },
      ),
      { seed: 20261126 },
    );
  });

  it("gives back what people were invited for", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (wanted, chance) => {
          const invited = peopleToInvite(wanted, chance, 0.9);
          expect(mostWithCertainty(invited, chance, 0.9)).toBeGreaterThanOrEqual(wanted);
          expect(mostWithCertainty(invited - 1, chance, 0.9)).toBeLessThan(wanted);
        },
      ),
      { seed: 20261126 },
    );
  });

  it("refuses a certainty that is none", () => {
    for (const certainty of [0, 1, -0.1, NaN]) {
      expect(() => mostWithCertainty(3, 0.5, certainty)).toThrow(
        `certainty must be above 0 and below 1, got ${certainty}`,
      );
    }
  });
});
