import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityPlan, type ActivityCase } from "#core/activity-plan.ts";
import { leversToMeet } from "#core/levers-to-meet.ts";

const given: ActivityCase = {
  target: 1_200_000,
  contract: 25_000,
  prospectsPerContract: 10,
  meetingsPerProspect: 1.5,
  meetingsADay: 2,
  daysAvailable: 218,
};
const amount = fc.double({ min: 0.5, max: 500, noNaN: true });
const anyCase = fc.record({
  target: fc.integer({ min: 1, max: 5_000_000 }),
  contract: fc.integer({ min: 100, max: 100_000 }),
  prospectsPerContract: amount,
  meetingsPerProspect: amount,
  meetingsADay: amount,
  daysAvailable: fc.integer({ min: 1, max: 366 }),
});

describe("leversToMeet", () => {
  it("names the lever that changes least first, and whole contracts for target and contract", () => {
    const levers = leversToMeet(given);
    expect(levers[0]?.change).toBeCloseTo(1 - 218 / 360, 9);
    expect(levers.find(({ lever }) => lever === "target")?.needed).toBe(29 * 25_000);
    expect(levers.at(-1)?.lever).toBe("contract");
  });

  it("is empty where the plan can be met", () => {
    expect(leversToMeet({ ...given, target: 600_000 })).toEqual([]);
  });

  const one: ActivityCase = {
    target: 1,
    contract: 1,
    prospectsPerContract: 1,
    meetingsPerProspect: 1,
    meetingsADay: 1,
    daysAvailable: 1,
  };

  it("is empty where the plan takes just the days there are", () => {
    expect(leversToMeet(one)).toEqual([]);
  });

  it("changes target or contract as long as one contract fits, and neither where none does", () => {
    const levers = (changes: Partial<ActivityCase>) =>
      Object.fromEntries(leversToMeet({ ...one, ...changes }).map(({ lever, needed }) => [lever, needed]));
    expect(levers({ target: 2 })).toMatchObject({ target: 1, contract: 2 });
    const none = levers({ meetingsPerProspect: 2 });
    expect(none).not.toHaveProperty("target");
    expect(none).not.toHaveProperty("contract");
    expect(none).toMatchObject({ daysAvailable: 2 });
  });

  it("gives levers that each meet the plan alone, and would not with a smaller change", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const levers = leversToMeet(one);
        expect(levers.map(({ change }) => change)).toEqual(
          levers.map(({ change }) => change).toSorted((a, b) => a - b),
        );
        for (const { lever, needed } of levers) {
          // A hair further, so that the rounding of a division does not decide.
          const isUp = needed > one[lever];
          expect(
            activityPlan({ ...one, [lever]: needed * (isUp ? 1 + 1e-9 : 1 - 1e-9) }).load,
          ).toBeLessThanOrEqual(1 + 1e-8);
          const less = needed + (one[lever] - needed) * 0.01;
          expect(activityPlan({ ...one, [lever]: less }).load).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("refuses what activityPlan refuses", () => {
    expect(() => leversToMeet({ ...given, meetingsADay: 0 })).toThrow(RangeError);
    expect(() => leversToMeet({ ...given, target: 1e308 * 10 })).toThrow(RangeError);
  });
});
