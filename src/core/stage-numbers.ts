import { neededAtTheTop } from "./needed-at-the-top.ts";

export interface StageNumbers {
  /** How many enter each stage, on average and not rounded, and last how many are hired. */
  readonly exact: readonly number[];
  /** The number that must enter the first stage. Only this number is rounded up. */
  readonly top: number;
}

/**
 * How many must enter each stage of a funnel for a stated number to leave it, on average?
 *
 * Variant: the number wanted divided by the product of the yields from that stage on; rounded up once, at the top. Those
 * in between stay as they are: rounding each of them up would ask for more than the yields do.
 *
 * @param hires how many must come out, a whole number from 0.
 * @param yields share that passes each stage, in order, from 0 to 1.
 * @returns people, one number more than there are yields; undefined where a yield is 0, which nobody passes.
 * @throws RangeError on a number of hires that is not whole or below 0, and on a yield outside [0, 1].
 * @see formulas F14; Dessler, Human Resource Management: the recruiting yield pyramid.
 * @example stageNumbers(3, [0.25, 0.5]) // => { exact: [24, 6, 3], top: 24 }
 * @example stageNumbers(3, [0.25, 0]) // => undefined
 */
export function stageNumbers(hires: number, yields: readonly number[]): StageNumbers | undefined {
  const passing = yields.filter((share) => share !== 0);
  const top = neededAtTheTop(hires, passing);
  if (passing.length < yields.length) return undefined;
  const exact = [...yields, 1].reduceRight<readonly number[]>(
    (later, share) => [(later[0] ?? hires) / share, ...later],
    [],
  );
  return { exact, top };
}
