import { certainStageNumbers } from "#core/certain-stage-numbers.ts";
import { expectedAtStages } from "#core/expected-at-stages.ts";
import { mostWithCertainty } from "#core/most-with-certainty.ts";
import { stageNumbers } from "#core/stage-numbers.ts";
import { wilsonInterval } from "#core/wilson-interval.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { stepNames } from "./presets.ts";

/** One step with the rate the plan uses. */
export interface Stage {
  readonly name: Value;
  readonly typed: number;
  /** What the reader counted: it stands for the rate typed. */
  readonly own:
    | { readonly passed: number; readonly seen: number; readonly low: number; readonly high: number }
    | undefined;
  readonly rate: number;
  readonly hours: number | undefined;
  readonly cost: number | undefined;
}

/** How many stand at each step, and last how many are hired. Absent where nobody gets that far. */
export interface Plan {
  readonly stages: readonly Stage[];
  /** On average; backwards the top is rounded up once. */
  readonly average: readonly number[] | undefined;
  /** With the certainty asked for. */
  readonly certain: readonly number[] | undefined;
  /** On average, if each rate that was counted were at its lower bound; nothing where none was counted. */
  readonly cautious: readonly number[] | undefined;
  readonly hasOwn: boolean;
}

export function planOf(input: Input): Plan {
  const stages = input.stages.map(stageOf);
  const rates = stages.map(({ rate }) => rate);
  const lower = stages.map(({ own, rate }) => own?.low ?? rate);
  const hasOwn = stages.some(({ own }) => own !== undefined);
  const backwards = input.way === "backwards";
  const numbers = (of: readonly number[]): readonly number[] | undefined => {
    if (!backwards) return expectedAtStages(input.people, of);
    const found = stageNumbers(input.hires, of);
    return found && [found.top, ...found.exact.slice(1)];
  };
  return {
    stages,
    average: numbers(rates),
    certain: backwards
      ? certainStageNumbers(input.hires, rates, input.certainty)
      : certainForwards(input, rates),
    cautious: hasOwn ? numbers(lower) : undefined,
    hasOwn,
  };
}

function stageOf({ name, yield: typed, passed, seen, hours, cost }: Input["stages"][number]): Stage {
  const own =
    passed === undefined || seen === undefined
      ? undefined
      : { passed, seen, ...wilsonInterval(passed, seen) };
  const known = Object.hasOwn(stepNames, name) ? stepNames[name as keyof typeof stepNames] : undefined;
  return {
    name: known === undefined ? name : { names: known },
    typed,
    own,
    rate: own === undefined ? typed : own.passed / own.seen,
    hours,
    cost,
  };
}

/** From so many at the top: how many at least reach each step. */
function certainForwards({ people, certainty }: Input, rates: readonly number[]): readonly number[] {
  let reaching = 1;
  return [
    people,
    ...rates.map((rate) => {
      reaching *= rate;
      return mostWithCertainty(people, reaching, certainty);
    }),
  ];
}
