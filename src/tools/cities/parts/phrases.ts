import { levelWithin } from "#kit/pay/level-within.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "./cases.ts";
import type { Bound, Compared } from "./differentials.ts";

export const nameOf = ({ names }: Pick<Place, "names">): Value => ({ names });

/** "Level 3", for heads. Without levels, the head says that it is pay. */
export function levelHead(level: Level): Phrase {
  return level === undefined ? { key: "head.pay" } : { key: "name", values: { name: { names: level.name } } };
}

export const boundName = (bound: Bound): Value => ({ phrase: { key: `bound.${bound}` } });

/** The same with its article: "the upper bound". */
export const leadName = (bound: Bound): Value => ({ phrase: { key: `lead.${bound}` } });

/** "−24.4%", "+32.3%". */
export const differenceOf = (g: number): Value => ({ percent: g - 1, decimals: 1, signed: true });

export const indexOf = (index: number): Value => ({ number: index, decimals: 1 });

/** "−24.4%", or one for each bound if a figure has several: "lower bound −20.0%, upper bound −25.0%". */
export function differencesOf(compared: readonly Compared[], isNamed = compared.length > 1): Value {
  const [only] = compared;
  if (only === undefined) return { phrase: { key: "not-compared" } };
  if (!isNamed) return differenceOf(only.g);
  return {
    list: compared.map(({ bound, g }) => ({
      phrase: { key: "difference.bound", values: { bound: boundName(bound), difference: differenceOf(g) } },
    })),
  };
}

/** "Sales representatives, level 3". */
export function subjectOf({ occupation, level }: Cases): Value {
  const values = { occupation: { names: occupation.names } };
  return {
    phrase:
      level === undefined
        ? { key: "subject.no-level", values }
        : { key: "subject", values: { ...values, level: levelWithin(level) } },
  };
}
