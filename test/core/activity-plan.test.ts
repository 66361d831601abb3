import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityPlan } from "#core/activity-plan.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const given = Object.freeze({
  target: 600_000,
  contract: 25_000,
  prospectsPerContract: 10,
  meetingsPerProspect: 1.5,
  meetingsADay: 2,
  daysAvailable: 218,
});

describe("activityPlan", () => {
  it("for 600,000 takes 24 contracts, 240 prospects, 360 meetings and 180 days of 218", () => {
    const { load, ...counts } = activityPlan(given);
    expect(counts).toEqual({ contracts: 24, prospects: 240, meetings: 360, days: 180 });
    expectVector(load, "0.8256880734…");
  });

  it("rounds the contracts up, once", () => {
    expect(activityPlan({ ...given, target: 600_001 })).toMatchObject({ contracts: 25, prospects: 250 });
    expect(activityPlan({ ...given, prospectsPerContract: 0.5 }).prospects).toBe(12);
  });

  it("loads twice as much at half the meetings a day, and no less for a higher target", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (target, more) => {
          const { load } = activityPlan({ ...given, target });
          expect(agrees(activityPlan({ ...given, target, meetingsADay: 1 }).load, 2 * load)).toBe(true);
          expect(activityPlan({ ...given, target: target + more }).load).toBeGreaterThanOrEqual(load);
        },
      ),
    );
  });

  it.each(Object.keys(given))("names what it does not accept as %s", (name) => {
    for (const wrong of [0, -1, NaN, Infinity])
      expect(() => activityPlan({ ...given, [name]: wrong })).toThrow(
        `${name} must be above 0, got ${wrong}`,
      );
  });
});
