// Smaller terms lose precision, and a term that stops shrinking would make the loop endless.
const smallest = 1e-300;

/** Numbers of arrivals that follow one another, and how likely each is. */
export interface BinomialRun {
  /** The number of arrivals that the first chance is of. */
  readonly first: number;
  readonly chances: readonly number[];
}

/**
 * Of n people who each come with the same chance, how likely is each number of arrivals? Negligible ones are left out.
 *
 * Variant: the binomial distribution, by the ratio of neighbouring terms outwards from the most likely number, then
 * divided by their sum: no factorial, so that it holds for millions of people. Numbers less likely than that one by a
 * factor of 10³⁰⁰, some 40 standard deviations out, are left out: this is what keeps it quick.
 *
 * @param people n, a whole number from 0.
 * @param chance that each comes, independently of the others, from 0 to 1.
 * @returns chances of neighbouring numbers of arrivals; their sum is 1.
 * @throws RangeError on a number of people that is not whole or below 0, and on a chance outside [0, 1].
 * @see the binomial distribution; any textbook of probability.
 * @example binomialRun(2, 0.5) // => { first: 0, chances: [0.25, 0.5, 0.25] }
 * @example binomialRun(2, 1) // => { first: 2, chances: [1] }
 */
export function binomialRun(people: number, chance: number): BinomialRun {
  if (!Number.isInteger(people) || people < 0)
    throw new RangeError(`people must be a whole number from 0, got ${people}`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`chance must be from 0 to 1, got ${chance}`);
  // Odds of 0 and of infinity leave no term beside the one that is certain.
  const odds = chance / (1 - chance);
  const likeliest = Math.min(people, Math.floor((people + 1) * chance));
  const above = terms((k) => ((people - likeliest - k) / (likeliest + k + 1)) * odds);
  const below = terms((k) => (likeliest - k) / ((people - likeliest + k + 1) * odds)).toReversed();
  const weights = [...below, 1, ...above];
  const sum = weights.reduce((total, one) => total + one, 0);
  return { first: likeliest - below.length, chances: weights.map((one) => one / sum) };
}

/** The products of the first ratio, the first two, and so on while they can be told from 0. */
function terms(ratio: (index: number) => number): readonly number[] {
  const found: number[] = [];
  for (let term = ratio(0); term >= smallest; term *= ratio(found.length)) found.push(term);
  return found;
}
