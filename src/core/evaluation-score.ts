/** One criterion: its weight, and what was reached of what was aimed at, if there is evidence. */
export interface EvaluatedCriterion {
  readonly weight: number;
  /** Actual ÷ target; left out without evidence. */
  readonly ratio?: number | undefined;
}

/**
 * What does an evaluation by several criteria come to?
 *
 * Variant: Σ weight × min(actual ÷ target, 1.5) over the criteria that have evidence, divided by their weights. More than
 * one and a half times a target counts as one and a half, so that one criterion does not hide the others. A criterion
 * without evidence is left out, never counted as zero, and `whole` says whether any was.
 * Unit: 1 is every target reached.
 * Undefined: where no criterion with a weight has evidence.
 *
 * @param criteria weights from 0, of which only the proportions count; ratios from 0.
 * @throws RangeError on a weight or a ratio below 0 or not finite.
 * @see formulas F27.
 * @example evaluationScore([{ weight: 3, ratio: 1 }, { weight: 1, ratio: 2 }, { weight: 4 }]) // => { score: 1.125, evidence: 0.5, whole: false }
 */
export function evaluationScore(
  criteria: readonly EvaluatedCriterion[],
): { readonly score: number; readonly evidence: number; readonly whole: boolean } | undefined {
  let [sum, known, all] = [0, 0, 0];
  for (const { weight, ratio } of criteria) {
    for (const number of [weight, ratio ?? 0])
      if (!(Number.isFinite(number) && number >= 0))
        throw new RangeError(`weights and ratios must be zero or above, got ${number}`);
    all += weight;
    if (ratio === undefined) continue;
    known += weight;
    sum += weight * Math.min(ratio, 1.5);
  }
  if (!(known > 0)) return undefined;
  return {
    score: sum / known,
    evidence: known / all,
    whole: criteria.every(({ ratio }) => ratio !== undefined),
  };
}
