/** What one level asks, besides what the levels below it ask. Preferred criteria never decide. */
export interface LevelAsks {
  readonly level: string;
  /** Years of practice, in all. */
  readonly years: number;
  readonly required: readonly string[];
  readonly wished?: readonly string[] | undefined;
}

export interface PersonLevel {
  /** The highest level whose requirements, and those of every level below it, are met. Undefined under the lowest. */
  readonly level: string | undefined;
  /** The level above, with what it still asks; undefined at the top. */
  readonly next:
    | {
        readonly level: string;
        readonly missingYears: number;
        readonly missing: readonly string[];
        readonly wished: readonly string[];
      }
    | undefined;
  /** Whether the years of the level above are reached and only other criteria are missing. */
  readonly isBetween: boolean;
}

/**
 * Which level of a role's scale does a person stand at?
 *
 * Variant: the highest level whose required criteria are all met, counting those of the levels below it; criteria that
 * are only preferred never decide. A person stands between two levels if they have the years of the level above and lack
 * at least one of its other criteria.
 *
 * @param years of practice; 0 or more.
 * @param has the ids of the criteria that are met.
 * @param levels from the lowest up.
 * @throws RangeError on years that are negative or not finite.
 * @see formulas F22.
 * @example personLevel(1, ["telephone"], [{ level: "1", years: 0, required: [] }, { level: "2", years: 1, required: ["advising"] }]).level // => "1"
 * @example personLevel(0.5, [], [{ level: "1", years: 0, required: [] }, { level: "2", years: 1, required: [] }]).next // => { level: "2", missingYears: 0.5, missing: [], wished: [] }
 */
export function personLevel(
  years: number,
  has: readonly string[],
  levels: readonly LevelAsks[],
): PersonLevel {
  if (!Number.isFinite(years) || years < 0)
    throw new RangeError(`years must be 0 or more, got ${String(years)}`);
  const isMet = (asks: LevelAsks): boolean =>
    years >= asks.years && asks.required.every((one) => has.includes(one));
  const firstMissed = levels.findIndex((asks) => !isMet(asks));
  const reached = firstMissed === -1 ? levels.length : firstMissed;
  const above = levels[reached];
  if (above === undefined) return { level: levels.at(-1)?.level, next: undefined, isBetween: false };
  const lacks = (ids: readonly string[]): readonly string[] => ids.filter((one) => !has.includes(one));
  const missing = lacks(above.required);
  return {
    level: levels[reached - 1]?.level,
    next: {
      level: above.level,
      missingYears: Math.max(0, above.years - years),
      missing,
      wished: lacks(above.wished ?? []),
    },
    isBetween: years >= above.years && missing.length > 0,
  };
}
