import { activityPlan, type ActivityCase } from "./activity-plan.ts";

export type Lever = keyof ActivityCase;

/** What one lever would have to be, all others as they are. */
export interface LeverNeeded {
  readonly lever: Lever;
  readonly needed: number;
  /** By how much it changes, as a share of what it is: 0.1 is a tenth, up or down. */
  readonly change: number;
}

/**
 * When a sales target takes more days than there are, what would each lever alone have to be?
 *
 * Variant: contracts are whole, so the target and the value of a contract move by whole contracts; the other levers move
 * by as much as the load exceeds 1. The first in the list is the one whose relative change is the smallest.
 *
 * @param given see `ActivityCase`.
 * @returns from the smallest change to the largest; empty where the plan can be met; levers that cannot help alone
 * (fewer than one contract fits) are left out.
 * @throws RangeError as `activityPlan`.
 * @see formulas F23.
 * @example leversToMeet({ target: 100, contract: 10, prospectsPerContract: 1, meetingsPerProspect: 1, meetingsADay: 1, daysAvailable: 5 })[0] // => { lever: "target", needed: 50, change: 0.5 }
 */
export function leversToMeet(given: ActivityCase): readonly LeverNeeded[] {
  const { load } = activityPlan(given);
  if (load <= 1) return [];
  const { target, contract, prospectsPerContract, meetingsPerProspect, meetingsADay, daysAvailable } = given;
  // Whole contracts that fit, up to the error of a division.
  const fit = Math.floor(
    (daysAvailable * meetingsADay) / (prospectsPerContract * meetingsPerProspect) + 1e-9,
  );
  const needed: readonly (readonly [Lever, number])[] = [
    ...(fit < 1
      ? []
      : ([
          ["target", fit * contract],
          ["contract", target / fit],
        ] as const)),
    ["prospectsPerContract", prospectsPerContract / load],
    ["meetingsPerProspect", meetingsPerProspect / load],
    ["meetingsADay", meetingsADay * load],
    ["daysAvailable", daysAvailable * load],
  ];
  return needed
    .map(([lever, value]) => ({ lever, needed: value, change: Math.abs(value / given[lever] - 1) }))
    .sort((a, b) => a.change - b.change);
}
