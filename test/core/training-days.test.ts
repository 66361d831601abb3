import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalLeavingShare } from "#core/equal-leaving-share.ts";
import { trainingDaysPerStayer } from "#core/training-days-per-stayer.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const share = fc.double({ min: 0, max: 0.95, noNaN: true });

describe("trainingDaysPerStayer", () => {
  it.each([
    [0.2, "12.5", "10.5"],
    [0.5, "20", "12"],
  ])("with a share of leavers of %d: ten days against two", (leaving, long, short) => {
    expectVector(trainingDaysPerStayer(10, 0, leaving), long);
    expectVector(trainingDaysPerStayer(2, 8, leaving), short);
  });

  it("names what it does not accept", () => {
    expect(() => trainingDaysPerStayer(-1, 8, 0.2)).toThrow("before must be a number of days from 0, got -1");
    expect(() => trainingDaysPerStayer(2, 8, -0.1)).toThrow(
      "leaving must be at least 0 and below 1, got -0.1",
    );
    expect(() => trainingDaysPerStayer(2, 8, 1)).toThrow("leaving must be at least 0 and below 1, got 1");
  });

  it("spends what is given when nobody leaves, and more with every leaver", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        share,
        share,
        (b, a, x, y) => {
          expect(trainingDaysPerStayer(b, a, 0)).toBe(b + a);
          const [low, high] = [Math.min(x, y), Math.max(x, y)];
          expect(trainingDaysPerStayer(b, a, high)).toBeGreaterThanOrEqual(trainingDaysPerStayer(b, a, low));
        },
      ),
    );
  });
});

describe("equalLeavingShare", () => {
  it.each([
    [0.2, "0.5555555556"],
    [0.5, "0.8333333333"],
  ])("after a long form that %d leave", (leaving, printed) => {
    expectVector(equalLeavingShare(10, 2, leaving), printed);
  });

  it("names what it does not accept", () => {
    expect(() => equalLeavingShare(2, 2, 0.2)).toThrow(
      "long must be above short, and short above 0; got 2 and 2",
    );
    for (const short of [0, -1])
      expect(() => equalLeavingShare(10, short, 0.2)).toThrow(
        `long must be above short, and short above 0; got 10 and ${short}`,
      );
  });

  it("is where both forms cost the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), share, (short, leaving) => {
        const leavingShort = equalLeavingShare(10, short, leaving);
        expect(
          agrees(
            trainingDaysPerStayer(short, 10 - short, leavingShort),
            trainingDaysPerStayer(10, 0, leaving),
          ),
        ).toBe(true);
      }),
    );
  });
});
