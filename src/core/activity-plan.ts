/** A sales target, and the rates at which work turns into contracts. */
export interface ActivityCase {
  /** The target and the value of an average contract, amounts of one currency, above 0. */
  readonly target: number;
  readonly contract: number;
  /** Prospects for one contract, and meetings for one prospect, above 0. */
  readonly prospectsPerContract: number;
  readonly meetingsPerProspect: number;
  readonly meetingsADay: number;
  /** Working days left for it once leave, training and fairs are taken off, above 0. */
  readonly daysAvailable: number;
}

/**
 * How many contracts, prospects, meetings and days does a target take, and are there that many days?
 *
 * Variant: contracts = target / average contract, rounded up there and nowhere else; prospects, meetings and days follow
 * by multiplying. The load is the days needed by the days available: above 1 the target cannot be reached at these rates.
 *
 * @param given see `ActivityCase`.
 * @returns counts and days, not rounded but for the contracts, and the load.
 * @throws RangeError on a number that is not above 0 or not finite.
 * @see formulas F23.
 * @example activityPlan({ target: 100, contract: 30, prospectsPerContract: 2, meetingsPerProspect: 1, meetingsADay: 4, daysAvailable: 4 }).load // => 0.5
 */
export function activityPlan(given: ActivityCase): {
  readonly contracts: number;
  readonly prospects: number;
  readonly meetings: number;
  readonly days: number;
  readonly load: number;
} {
  for (const [name, value] of Object.entries(given))
    if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`${name} must be above 0, got ${value}`);
  const { target, contract, prospectsPerContract, meetingsPerProspect, meetingsADay, daysAvailable } = given;
  const contracts = Math.ceil(target / contract);
  const prospects = contracts * prospectsPerContract;
  const meetings = prospects * meetingsPerProspect;
  const days = meetings / meetingsADay;
  return { contracts, prospects, meetings, days, load: days / daysAvailable };
}
