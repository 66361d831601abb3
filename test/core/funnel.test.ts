import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainStageNumbers } from "#core/certain-stage-numbers.ts";
import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { expectedAtStages } from "#core/expected-at-stages.ts";
import { neededAtTheTop } from "#core/needed-at-the-top.ts";
import { stageNumbers } from "#core/stage-numbers.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const five = Object.freeze([0.25, 0.4, 0.5, 0.3, 0.8]);
const dessler = Object.freeze([200 / 1200, 150 / 200, 100 / 150, 50 / 100]);
const yields = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { maxLength: 5 });

describe("stageNumbers", () => {
  it.each([
    [3, five, ["250", "62.5", "25", "12.5", "3.75", "3"]],
    [50, dessler, ["1200", "200", "150", "100", "50"]],
    [4, [], ["4"]],
    [0, five, ["0", "0", "0", "0", "0", "0"]],
  ])("for %d hires through %j are %j", (hires, shares, printed) => {
    const found = stageNumbers(hires, shares);
    expect(found?.exact).toHaveLength(printed.length);
    printed.forEach((one, stage) => expectVector(found?.exact[stage] ?? NaN, one));
    expect(found?.top).toBe(Number(printed[0]));
  });

  it("rounds up at the top alone: 250 and not the 280 of rounding at every stage", () => {
    const everyStage = five.reduceRight((people, share) => Math.ceil(people / share - 1e-9), 3);
    expect(everyStage).toBe(280);
    expect(stageNumbers(3, five)?.top).toBe(250);
    expect(stageNumbers(5, five)?.top).toBe(417);
  });

  it("is undefined where nobody passes a stage", () => {
    expect(stageNumbers(3, [0.5, 0, 0.2])).toBeUndefined();
  });

  it("names what it does not accept, beside a yield of 0 too", () => {
    expect(() => stageNumbers(1.5, five)).toThrow("wanted must be a whole number from 0, got 1.5");
    expect(() => stageNumbers(3, [0, 1.2])).toThrow("a yield must be above 0, at most 1, got 1.2");
    expect(() => stageNumbers(3, [-0.5])).toThrow("a yield must be above 0, at most 1, got -0.5");
  });

  it("is what leads to the hires, and its top is that of the funnel", () => {
    fc.assert(
      fc.property(fc.nat(500), yields, (hires, shares) => {
        const { exact, top } = stageNumbers(hires, shares) ?? { exact: [], top: NaN };
        expect(top).toBe(neededAtTheTop(hires, shares));
        expectedAtStages(exact[0] ?? NaN, shares).forEach((people, stage) =>
          expect(agrees(people, exact[stage] ?? NaN)).toBe(true),
        );
        expect(exact.at(-1)).toBe(hires);
      }),
    );
  });
});

describe("expectedAtStages", () => {
  it("brings 250 people to 3 hires", () => {
    ["250", "62.5", "25", "12.5", "3.75", "3"].forEach((printed, stage) =>
      expectVector(expectedAtStages(250, five)[stage] ?? NaN, printed),
    );
  });

  it("has the top alone without a stage, and nobody after a yield of 0", () => {
    expect(expectedAtStages(7, [])).toEqual([7]);
    expect(expectedAtStages(0, [0.5])).toEqual([0, 0]);
    expect(expectedAtStages(8, [0.5, 0, 1])).toEqual([8, 4, 0, 0]);
  });

  it("names what it does not accept", () => {
    expect(() => expectedAtStages(-1, five)).toThrow("top must be 0 or more, got -1");
    expect(() => expectedAtStages(Infinity, five)).toThrow("top must be 0 or more, got Infinity");
    expect(() => expectedAtStages(9, [1.2])).toThrow("a yield must be from 0 to 1, got 1.2");
    expect(() => expectedAtStages(9, [-0.1])).toThrow("a yield must be from 0 to 1, got -0.1");
  });

  it("never grows from stage to stage", () => {
    fc.assert(
      fc.property(fc.nat(5000), yields, (top, shares) => {
        const people = expectedAtStages(top, shares);
        expect(people).toHaveLength(shares.length + 1);
        expect(people.toSorted((a, b) => b - a)).toEqual(people);
      }),
    );
  });
});

describe("certainStageNumbers", () => {
  it.each([
    [3, five, 0.9, [442, 110, 43, 21, 5, 3]],
    [1, five, 0.9, [191]],
    [1, five, 0.95, [249, 61, 24, 11, 2, 1]],
    [3, [0.03], 0.9, [176, 3]],
    [10, [0.75], 0.95, [17, 10]],
    [500, [0.2], 0.9, [2629, 500]],
    [5, [1, 0.2], 0.9, [38, 38, 5]],
  ])("for %d hires through %j, %d sure, are %j", (hires, shares, certainty, expected) => {
    expect(certainStageNumbers(hires, shares, certainty)?.slice(0, expected.length)).toEqual(expected);
  });

  it("stays quick and right when hundreds of thousands are needed", () => {
    const before = performance.now();
    expect(certainStageNumbers(500, [0.1, 0.1, 0.1], 0.9)).toEqual([528_848, 52_872, 5274, 500]);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it("is undefined where nobody passes a stage", () => {
    expect(certainStageNumbers(3, [0.5, 0], 0.9)).toBeUndefined();
  });

  it("names what it does not accept, beside a yield of 0 too", () => {
    expect(() => certainStageNumbers(3, [0, 1.2], 0.9)).toThrow("a yield must be from 0 to 1, got 1.2");
    expect(() => certainStageNumbers(3, [-0.1], 0.9)).toThrow("a yield must be from 0 to 1, got -0.1");
    expect(() => certainStageNumbers(0, five, 0.9)).toThrow("wanted must be a whole number from 1, got 0");
  });

  it("reaches the certainty at every stage, which one person fewer does not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        yields,
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (hires, shares, certainty) => {
          const numbers = certainStageNumbers(hires, shares, certainty) ?? [];
          expect(numbers.at(-1)).toBe(hires);
          numbers.forEach((people, stage) => {
            const chance = shares.slice(stage).reduce((product, share) => product * share, 1);
            expect(chanceOfAtLeast(hires, people, chance)).toBeGreaterThanOrEqual(certainty - 1e-12);
            if (people > hires) expect(chanceOfAtLeast(hires, people - 1, chance)).toBeLessThan(certainty);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});
