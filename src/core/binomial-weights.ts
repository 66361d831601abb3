/**
 * Of n people who each come with the same chance, how likely is each number of arrivals?
 *
 * Variant: the binomial distribution, by the ratio of neighbouring terms outwards from the most likely number, then
 * divided by their sum: no factorial, so that it holds for thousands of people.
 *
 * @param people n, a whole number from 0.
 * @param chance that each comes, independently of the others, from 0 to 1.
 * @returns n + 1 chances, from nobody to everybody; their sum is 1.
 * @throws RangeError on a number of people that is not whole or below 0, and on a chance outside [0, 1].
 * @see the binomial distribution; any textbook of probability.
 * @example binomialWeights(2, 0.5) // => [0.25, 0.5, 0.25]
 */
export function binomialWeights(people: number, chance: number): readonly number[] {
  if (!Number.isInteger(people) || people < 0)
    throw new RangeError(`people must be a whole number from 0, got ${people}`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`chance must be from 0 to 1, got ${chance}`);
  const weights = Array.from({ length: people + 1 }, () => 0);
  if (chance === 0 || chance === 1) {
    weights[chance * people] = 1;
    return weights;
  }
  const odds = chance / (1 - chance);
  const likeliest = Math.min(people, Math.floor((people + 1) * chance));
  weights[likeliest] = 1;
  let weight = 1;
  for (let k = likeliest; k < people; k += 1) {
    weight *= ((people - k) / (k + 1)) * odds;
    weights[k + 1] = weight;
  }
  weight = 1;
  for (let k = likeliest; k > 0; k -= 1) {
    weight *= k / ((people - k + 1) * odds);
    weights[k - 1] = weight;
  }
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}
