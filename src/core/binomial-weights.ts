import { binomialRun } from "./binomial-run.ts";

/**
 * Of n people who each come with the same chance, how likely is each number of arrivals?
 *
 * Variant: the binomial distribution, as `binomialRun` works it out; the numbers it leaves out have 0 here.
 *
 * @param people n, a whole number from 0.
 * @param chance that each comes, independently of the others, from 0 to 1.
 * @returns n + 1 chances, from nobody to everybody; their sum is 1.
 * @throws RangeError on what `binomialRun` refuses.
 * @see the binomial distribution; any textbook of probability.
 * @example binomialWeights(2, 0.5) // => [0.25, 0.5, 0.25]
 */
export function binomialWeights(people: number, chance: number): readonly number[] {
  const { first, chances } = binomialRun(people, chance);
  return Array.from({ length: people + 1 }, (_, arrivals) => chances[arrivals - first] ?? 0);
}
