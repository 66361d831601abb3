/**
 * How far do two raters agree on an ordered scale, beyond what chance would give?
 *
 * Variant: Cohen's weighted kappa with quadratic weights: 1 − Σ (a − b)² observed ÷ Σ (a − b)² expected, where chance is
 * each rater's own use of the scale. 1 is full agreement, 0 what chance gives; it can be below 0. With few ratings it
 * moves a great deal with each of them.
 * Undefined: without ratings, and where both raters gave one and the same rating throughout, since nothing then
 * tells agreement from chance.
 *
 * @param pairs the two ratings of each thing that both raters rated, as numbers of the scale.
 * @throws RangeError on a rating that is not finite.
 * @see Cohen 1968, Psychological Bulletin 70(4):213–220; formulas F17.
 * @example quadraticWeightedKappa([[1, 1], [3, 3], [5, 5]]) // => 1
 */
export function quadraticWeightedKappa(pairs: readonly (readonly [number, number])[]): number | undefined {
  let [observed, sumA, sumB, squaresA, squaresB] = [0, 0, 0, 0, 0];
  for (const [a, b] of pairs) {
    if (!(Number.isFinite(a) && Number.isFinite(b)))
      throw new RangeError(`ratings must be numbers, got ${a} and ${b}`);
    observed += (a - b) ** 2;
    sumA += a;
    sumB += b;
    squaresA += a ** 2;
    squaresB += b ** 2;
  }
  const count = pairs.length;
  // The mean squared distance between a rating of one and any rating of the other, times the number of pairs.
  const expected = count === 0 ? 0 : squaresA + squaresB - (2 * sumA * sumB) / count;
  return expected > 1e-9 ? 1 - observed / expected : undefined;
}
