/** One competence of a candidate: its weight, and its rating if there is evidence for one. */
export interface WeightedRating {
  readonly weight: number;
  readonly rating?: number | undefined;
}

export interface WeightedScore {
  /** On the scale of the ratings. */
  readonly score: number;
  /** The same from 0 (all ratings lowest) to 100 (all highest). */
  readonly onHundred: number;
  /** The share of the weights that has a rating: 1 where none is missing. */
  readonly evidence: number;
}

/**
 * What do the ratings of a candidate come to, each counting by its weight?
 *
 * Variant: Σ weight × rating over the competences that have a rating, divided by their weights. A competence without
 * evidence is left out, not counted as a low rating, and `evidence` says how much of the weights is left.
 * Unit: ratings on a scale from `lowest` to `highest`; of weights only the proportions count.
 * Undefined: where nothing with a weight has a rating.
 *
 * @param ratings weights from 0.
 * @param scale 1 to 5 unless told.
 * @throws RangeError on a weight below 0, a rating outside the scale, or a number that is not finite.
 * @see formulas F17.
 * @example weightedScore([{ weight: 3, rating: 5 }, { weight: 1, rating: 1 }, { weight: 4 }]) // => { score: 4, onHundred: 75, evidence: 0.5 }
 */
export function weightedScore(
  ratings: readonly WeightedRating[],
  { lowest, highest } = { lowest: 1, highest: 5 },
): WeightedScore | undefined {
  let [sum, rated, whole] = [0, 0, 0];
  for (const { weight, rating } of ratings) {
    if (!(Number.isFinite(weight) && weight >= 0))
      throw new RangeError(`weight must be zero or above, got ${weight}`);
    whole += weight;
    if (rating === undefined) continue;
    if (!(rating >= lowest && rating <= highest))
      throw new RangeError(`rating must be from ${lowest} to ${highest}, got ${rating}`);
    rated += weight;
    sum += weight * rating;
  }
  if (!(rated > 0)) return undefined;
  const score = sum / rated;
  return { score, onHundred: ((score - lowest) / (highest - lowest)) * 100, evidence: rated / whole };
}
