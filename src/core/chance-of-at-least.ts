import { binomialRun } from "./binomial-run.ts";

/**
 * Of n people who each come with the same chance, how likely is it that at least k come?
 *
 * Variant: the upper tail of the binomial distribution, k included.
 *
 * @param wanted k, a whole number from 0.
 * @param people n, a whole number from 0.
 * @param chance that each comes, independently of the others, from 0 to 1.
 * @returns a chance from 0 to 1: 1 where nobody is wanted, 0 where more are wanted than there are people.
 * @throws RangeError on a number wanted that is not whole or below 0, and on what `binomialRun` refuses.
 * @see formulas F14: binomial survival.
 * @example chanceOfAtLeast(1, 4, 0.5) // => 0.9375
 */
export function chanceOfAtLeast(wanted: number, people: number, chance: number): number {
  if (!Number.isInteger(wanted) || wanted < 0)
    throw new RangeError(`wanted must be a whole number from 0, got ${wanted}`);
  const { first, chances } = binomialRun(people, chance);
  const sum = (part: readonly number[]): number => part.reduce((total, one) => total + one, 0);
  const fewer = Math.max(0, wanted - first);
  // The shorter tail is added up: it loses the fewest digits.
  return wanted > people * chance ? sum(chances.slice(fewer)) : 1 - sum(chances.slice(0, fewer));
}
