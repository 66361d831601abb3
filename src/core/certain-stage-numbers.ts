import { peopleToInvite } from "./people-to-invite.ts";

/**
 * How many must stand at each stage of a funnel for at least k to be hired, with a stated certainty?
 *
 * Variant: at each stage the smallest n for which P(Binomial(n, p) ≥ k) reaches the certainty, p being the product of
 * the yields from that stage on: each person passes all of it or not, independently of the others. Each number holds by
 * itself, for whoever counts the people at that stage; the certainties of two stages are not multiplied.
 *
 * @param hires k, a whole number from 1.
 * @param yields share that passes each stage, in order, from 0 to 1; those observed are uncertain themselves.
 * @param certainty to be reached, at least 0 and below 1.
 * @returns whole numbers of people, one more than there are yields, the last being k; undefined where a yield is 0.
 * @throws RangeError on a yield outside [0, 1], and on what `peopleToInvite` refuses.
 * @see formulas F14; equivalently quantiles of the negative binomial distribution.
 * @example certainStageNumbers(5, [0.2], 0.9) // => [38, 5]
 * @example certainStageNumbers(5, [0.2, 0], 0.9) // => undefined
 */
export function certainStageNumbers(
  hires: number,
  yields: readonly number[],
  certainty: number,
): readonly number[] | undefined {
  for (const share of yields)
    if (!(share >= 0 && share <= 1)) throw new RangeError(`a yield must be from 0 to 1, got ${share}`);
  if (yields.includes(0)) return undefined;
  const product = (shares: readonly number[]): number => shares.reduce((total, share) => total * share, 1);
  return [...yields, 1].map((_, stage) => peopleToInvite(hires, product(yields.slice(stage)), certainty));
}
