/** One sign of a client's health: its weight, and its mark from 0 to 100 if there is evidence. */
export interface HealthSign {
  readonly weight: number;
  readonly mark?: number | undefined;
}

/**
 * How healthy is a client account, from several signs?
 *
 * Variant: Σ weight · mark over the signs that have a mark, divided by their weights; `whole` says whether any was
 * missing. The weights are a hypothesis, to hold each year against who left.
 *
 * @param signs weights above 0, marks from 0 to 100.
 * @returns a score from 0 to 100; undefined where no sign has a mark.
 * @throws RangeError on a weight not above 0, or a mark outside [0, 100].
 * @see formulas F26.
 * @example healthScore([{ weight: 3, mark: 100 }, { weight: 1, mark: 20 }]) // => { score: 80, whole: true }
 */
export function healthScore(
  signs: readonly HealthSign[],
): { readonly score: number; readonly whole: boolean } | undefined {
  let weights = 0;
  let sum = 0;
  let whole = true;
  for (const { weight, mark } of signs) {
    if (!(Number.isFinite(weight) && weight > 0))
      throw new RangeError(`weight must be above 0, got ${weight}`);
    if (mark === undefined) {
      whole = false;
      continue;
    }
    if (!(mark >= 0 && mark <= 100)) throw new RangeError(`mark must be from 0 to 100, got ${mark}`);
    weights += weight;
    sum += weight * mark;
  }
  return weights === 0 ? undefined : { score: sum / weights, whole };
}
