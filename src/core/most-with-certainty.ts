import { chanceOfAtLeast } from "./chance-of-at-least.ts";

/**
 * Of n people who each pass with the same chance, how many pass at least, with a stated certainty?
 *
 * Variant: the largest k for which P(Binomial(n, p) ≥ k) reaches the certainty. It is less than n · p, which about one
 * time in two is not reached.
 *
 * @param people n, a whole number from 0.
 * @param chance that each passes, independently of the others, from 0 to 1.
 * @param certainty to be reached, above 0 and below 1.
 * @returns a whole number from 0 to n.
 * @throws RangeError on a certainty not in (0, 1), and on what `chanceOfAtLeast` refuses.
 * @see formulas F14, read the other way round: `peopleToInvite` asks for n.
 * @example mostWithCertainty(38, 0.2, 0.9) // => 5
 */
export function mostWithCertainty(people: number, chance: number, certainty: number): number {
  if (!(certainty > 0 && certainty < 1))
    throw new RangeError(`certainty must be above 0 and below 1, got ${certainty}`);
  const isSure = (wanted: number): boolean => chanceOfAtLeast(wanted, people, chance) >= certainty - 1e-12;
  let sure = 0;
  let unsure = people + 1;
  // The chance only falls with the number wanted: halve the interval until it is one wide.
  while (unsure - sure > 1) {
    const middle = Math.floor((sure + unsure) / 2);
    if (isSure(middle)) sure = middle;
    else unsure = middle;
  }
  return sure;
}
