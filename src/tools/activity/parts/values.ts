import { activityPlan, type ActivityCase } from "#core/activity-plan.ts";
import { leversToMeet, type LeverNeeded } from "#core/levers-to-meet.ts";
import { wilsonInterval } from "#core/wilson-interval.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { RoleFigures } from "#schema/role-figures.ts";
import type { Input } from "../inputs.ts";

type Plan = ReturnType<typeof activityPlan>;

export interface Values extends Partial<Plan> {
  readonly input: Input;
  readonly unit: MoneyUnit;
  /** Days left for meetings; none left means that there is no plan. */
  readonly available: number;
  /** The case computed, with prospects for a contract from the reader's counts if given. */
  readonly given: ActivityCase | undefined;
  readonly plan: Plan | undefined;
  /** Meetings a day that the target takes. */
  readonly needed: number | undefined;
  /** The win rate of the reader's counts, and the plans at the bounds of its interval. */
  readonly own: Own | undefined;
  readonly levers: readonly LeverNeeded[];
  /** Why the reader's counts are not used: more won than closed, only one of the two, or none won. */
  readonly countsLeftOut: "one" | "more" | "none" | undefined;
  readonly references: readonly (readonly [string, RoleFigures[string]])[];
}

interface Own {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** At the low rate; undefined where it is 0. */
  readonly cautious: Plan | undefined;
  readonly hopeful: Plan;
}

/** The numbers of the role's source that belong to this plan. */
const referenceIds = [
  "meetings-a-day-business",
  "meetings-a-day-consumer",
  "prospects-per-contract",
] as const;

export function valuesOf(input: Input, market: Market): Values {
  const { target, contract, meetings, aDay, weekdays, leave, holidays, other } = input;
  const available = Math.max(0, weekdays - leave - holidays - other);
  const countsLeftOut = leftOut(input);
  const interval =
    countsLeftOut === undefined && input.won !== undefined && input.closed !== undefined
      ? { rate: input.won / input.closed, ...wilsonInterval(input.won, input.closed) }
      : undefined;
  const caseAt = (prospectsPerContract: number): ActivityCase => ({
    target,
    contract,
    prospectsPerContract,
    meetingsPerProspect: meetings,
    meetingsADay: aDay,
    daysAvailable: available,
  });
  const given =
    available > 0 ? caseAt(interval === undefined ? input.prospects : 1 / interval.rate) : undefined;
  const plan = given && activityPlan(given);
  const figures = market.figures?.(input.role) ?? {};
  return {
    ...plan,
    input,
    unit: { currency: input.currency, period: undefined, decimals: 0, derived: false },
    available,
    given,
    plan,
    needed: plan && plan.meetings / available,
    own:
      interval === undefined || given === undefined
        ? undefined
        : {
            ...interval,
            cautious: interval.low > 0 ? activityPlan(caseAt(1 / interval.low)) : undefined,
            hopeful: activityPlan(caseAt(1 / interval.high)),
          },
    levers: given === undefined ? [] : leversToMeet(given),
    countsLeftOut,
    references: referenceIds.flatMap((id) => {
      const found = figures[id];
      return found === undefined ? [] : [[id, found] as const];
    }),
  };
}

function leftOut({ won, closed }: Input): Values["countsLeftOut"] {
  if (won === undefined && closed === undefined) return undefined;
  if (won === undefined || closed === undefined) return "one";
  if (won > closed) return "more";
  return won === 0 ? "none" : undefined;
}
