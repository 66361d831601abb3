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
  /** The reader's own counts. They replace the typed rate. */
  readonly own:
    | { readonly passed: number; readonly seen: number; readonly low: number; readonly high: number }
    | undefined;
  readonly rate: number;
  readonly hours: number | undefined;
  readonly cost: number | undefined;
}

/** The number of people at each step, with the number hired last. Undefined if nobody gets that far. */
export interface Plan {
  readonly stages: readonly Stage[];
  /** On average. When planning backwards, only the number at the top is rounded up. */
  readonly average: readonly number[] | undefined;
  /** With the certainty asked for. */
  readonly certain: readonly number[] | undefined;
  /** On average, if each counted rate were at its lower bound. Undefined if no rate was counted. */
  readonly cautious: readonly number[] | undefined;
  readonly hasOwn: boolean;
}

export function planOf(input: Input): Plan {
  const stages = input.stages.map((stage, index) => stageOf(stage, index + 1));
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

function stageOf(
  { name, yield: typed, passed, seen, hours, cost }: Input["stages"][number],
  number: number,
): Stage {
  const own =
    passed === undefined || seen === undefined
      ? undefined
      : { passed, seen, ...wilsonInterval(passed, seen) };
  const known = Object.hasOwn(stepNames, name) ? stepNames[name as keyof typeof stepNames] : undefined;
  return {
    name: known !== undefined ? { names: known } : name.trim() === "" ? unnamed(number) : name,
    typed,
    own,
    rate: own === undefined ? typed : own.passed / own.seen,
    hours,
    cost,
  };
}

/** The minimum number of people that reaches each step with the certainty, from a given number at the top. */
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

/** A step that the reader has not named is named by its number. */
function unnamed(number: number): Value {
  return { phrase: { key: "step.unnamed", values: { number: { number } } } };
}
