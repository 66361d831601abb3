import { addDays } from "#core/add-days.ts";
import { addWorkingDays } from "#core/add-working-days.ts";
import { titledArticles, type TitledArticle } from "#kit/law/law-name.ts";
import type { HolidayFile } from "#schema/holidays.ts";
import type { Market, RoleName } from "#schema/market.ts";
import type { Input } from "../inputs.ts";
import { costsOf, type Costs } from "./costs.ts";
import { holidaysBetween, reachOf, type HolidayOnDay } from "./holidays.ts";
import { freeDays, planOf, type Planned } from "./plan.ts";
import { trialOf } from "./trial.ts";

export interface Values {
  readonly input: Input;
  readonly role: RoleName | undefined;
  /** Every task, by day. */
  readonly plan: readonly Planned[];
  /** The first days of tasks by id. */
  readonly days: Readonly<Record<string, string>>;
  /** The first day that is worked. */
  readonly first: string;
  readonly trial: ReturnType<typeof trialOf>;
  /** The days of the weekly meetings of manager and new hire. */
  readonly weekly: readonly string[];
  /** The public holidays around the plan, worked or not. */
  readonly holidays: readonly HolidayOnDay[];
  readonly file: HolidayFile | undefined;
  /** True if the plan reaches beyond the years whose holidays are known. */
  readonly isBeyond: boolean;
  readonly laws: readonly TitledArticle[];
  readonly costs: Costs;
}

export function valuesOf(input: Input, market: Market): Values {
  const { start, country, region } = input;
  const { holidays: file, trial: law } = market.starting?.(country) ?? {};
  const reach = reachOf(start);
  const holidays = holidaysBetween(file, region, reach);
  const isFree = freeDays(
    input,
    holidays.map(({ day }) => day),
  );
  const known = market.onboarding?.(input.role);
  const plan = known === undefined ? [] : planOf(input, known, isFree);
  const days = Object.fromEntries(plan.map(({ id, from }) => [id, from]));
  return {
    input,
    role: market.roles.find(({ id }) => id === input.role),
    plan,
    days,
    first: addWorkingDays(start, 0, isFree),
    trial: trialOf(input, law),
    weekly: weeklyFrom(input, days["first-week-review"], days["review-90"], isFree),
    holidays,
    file,
    isBeyond: file !== undefined && (reach.until > file.until || reach.from < file.from),
    laws: titledArticles(law),
    costs: costsOf(input),
  };
}

/** The same day of each week after the first review, until the review at ninety days. */
function weeklyFrom(
  { weekly }: Input,
  from: string | undefined,
  until: string | undefined,
  isFree: ReturnType<typeof freeDays>,
): readonly string[] {
  if (!weekly || from === undefined || until === undefined) return [];
  const all = Array.from({ length: 30 }, (_, week) =>
    addWorkingDays(addDays(from, 7 * (week + 1)), 0, isFree),
  );
  return [...new Set(all)].filter((day) => day < until);
}
