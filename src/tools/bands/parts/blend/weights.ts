import { cappedShares } from "#core/capped-shares.ts";
import { effectiveNumber } from "#core/effective-number.ts";
import { recencyWeight } from "#core/recency-weight.ts";
import type { Input } from "../../inputs.ts";
import { answerOf, daysSince, type Reference } from "./reference.ts";

/** What a size counts: as the reader typed it, people whose pay was counted, or people in the occupation. */
export type SizeOf = "typed" | "counted" | "employed";

export interface Size {
  readonly number: number;
  readonly of: SizeOf;
}

/** What one source counts for, and why. */
export interface Weight {
  /** Undefined where shares are typed. */
  readonly size: Size | undefined;
  /** In months, from the survey to the day the structure applies from; undefined where recency does not count. */
  readonly age: number | undefined;
  /** 0 to 1; 1 where recency does not count. */
  readonly recency: number;
  /** quality × size × recency; or the typed share. */
  readonly weight: number;
}

/** Why there are no shares. */
export type NoShares =
  | { readonly is: "size"; readonly of: readonly Reference[] }
  | { readonly is: "shares"; readonly sum: number }
  | { readonly is: "cap"; readonly cap: number; readonly count: number }
  | { readonly is: "nothing" };

export interface Weighing {
  /** In the order of the sources; empty where a size is missing. */
  readonly weights: readonly Weight[];
  /** Of 1, after the cap; undefined where they could not be made. */
  readonly shares: readonly number[] | undefined;
  /** Kish's number of sources of equal weight. */
  readonly effective: number | undefined;
  readonly without: NoShares | undefined;
  /** True if recency was asked for, and a source or the structure has no day: then it counts for none. */
  readonly undated: boolean;
}

const daysInMonth = 365.25 / 12;

/** Shares of several sources by F10: typed, or quality × size × recency, under a cap. */
export function weighingOf(references: readonly Reference[], input: Input): Weighing {
  return input.weighing === "typed" ? typed(references) : computed(references, input);
}

function typed(references: readonly Reference[]): Weighing {
  const weights = references.map(({ asked }): Weight => ({
    size: undefined,
    age: undefined,
    recency: 1,
    weight: asked.share,
  }));
  // What the others leave to the first: with nothing left, their shares come to 1 or more.
  const first = references.find(({ slot }) => slot === "first")?.asked.share ?? 0;
  if (first <= 1e-9) return refused(weights, { is: "shares", sum: 1 - first });
  return shared(weights, 1, false);
}

function computed(references: readonly Reference[], input: Input): Weighing {
  const sizes = references.map((one) => sizeOf(one, input));
  const missing = references.filter((_, index) => sizes[index] === undefined);
  if (missing.length > 0) return refused([], { is: "size", of: missing });
  const { halfLife } = input;
  const days = references.map((one) => daysSince(one, input));
  // One source without a day would otherwise count as if it were of today.
  const undated = halfLife !== undefined && days.includes(undefined);
  const weights = references.map(({ asked }, index): Weight => {
    const size = sizes[index] ?? { number: 0, of: "typed" };
    const age = undated || halfLife === undefined ? undefined : Math.max(0, days[index] ?? 0) / daysInMonth;
    const recency = age === undefined || halfLife === undefined ? 1 : recencyWeight(age, halfLife);
    const counted = input.sizeBy === "root" ? Math.sqrt(size.number) : size.number;
    return { size, age, recency, weight: asked.quality * counted * recency };
  });
  return shared(weights, input.cap ?? 1, undated);
}

function shared(weights: readonly Weight[], cap: number, undated: boolean): Weighing {
  const numbers = weights.map(({ weight }) => weight);
  const count = numbers.filter((weight) => weight > 0).length;
  if (count === 0) return { ...refused(weights, { is: "nothing" }), undated };
  const shares = cappedShares(numbers, cap);
  if (shares === undefined) return { ...refused(weights, { is: "cap", cap, count }), undated };
  return { weights, shares, effective: effectiveNumber(shares), without: undefined, undated };
}

function refused(weights: readonly Weight[], without: NoShares): Weighing {
  return { weights, shares: undefined, effective: undefined, without, undated: false };
}

/** As typed; else the people whose pay was counted, or else those employed, in all the cells that are used. */
function sizeOf(reference: Reference, { points }: Input): Size | undefined {
  const { size } = reference.asked;
  if (size !== undefined) return { number: size, of: "typed" };
  // Percentiles of one place are of one cell, which counts once.
  const answers = [...new Set(points.map((id) => answerOf(reference, id)))];
  return (
    summed(
      answers.map((answer) => answer?.n),
      "counted",
    ) ??
    summed(
      answers.map((answer) => (answer?.figure.kind === "percentiles" ? answer.figure.employment : undefined)),
      "employed",
    )
  );
}

function summed(numbers: readonly (number | undefined)[], of: SizeOf): Size | undefined {
  const known = numbers.filter((number) => number !== undefined);
  const number = known.reduce((sum, one) => sum + one, 0);
  return known.length < numbers.length || number <= 0 ? undefined : { number, of };
}
