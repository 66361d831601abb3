import { standardNormalQuantile } from "./standard-normal-quantile.ts";

/** Answers to "would you recommend us?": 9 and 10 promote, 0 to 6 detract. */
export interface Recommendations {
  readonly promoters: number;
  readonly detractors: number;
  /** All answers, those in between too. */
  readonly answers: number;
  /** How many clients were asked, if not many more than answered: it narrows the margin. */
  readonly asked?: number;
}

/**
 * The net promoter score, and how far it may be off because only some clients answered.
 *
 * Variant: (promoters − detractors) / answers, in points from −100 to 100. Standard error
 * √((p + d − (p − d)²) / n), as a share; margin at 95 %, normal approximation. Of a finite base N it is multiplied by
 * √((N − n) / (N − 1)).
 *
 * @param given whole numbers; the promoters and detractors are at most the answers, the answers at most those asked.
 * @returns the score and its margin, in points, and the standard error as a share.
 * @throws RangeError on numbers that are not whole, no answer, or counts that do not fit each other.
 * @see formulas F25.
 * @example netPromoterScore({ promoters: 54, detractors: 24, answers: 120 }).score // => 25
 */
export function netPromoterScore({ promoters, detractors, answers, asked }: Recommendations): {
  readonly score: number;
  readonly margin: number;
  readonly error: number;
} {
  if (!Number.isInteger(answers) || answers < 1)
    throw new RangeError(`answers must be a whole number from 1, got ${answers}`);
  for (const [name, count] of Object.entries({ promoters, detractors }))
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`${name} must be a whole number from 0, got ${count}`);
  if (promoters + detractors > answers)
    throw new RangeError(
      `promoters and detractors must be at most ${answers}, got ${promoters + detractors}`,
    );
  if (asked !== undefined && (!Number.isInteger(asked) || asked < answers))
    throw new RangeError(`asked must be a whole number from ${answers}, got ${asked}`);
  const net = (promoters - detractors) / answers;
  const spread = (promoters + detractors) / answers - net ** 2;
  const error = Math.sqrt(spread / answers);
  const finite = asked === undefined || asked === 1 ? 1 : Math.sqrt((asked - answers) / (asked - 1));
  return { score: 100 * net, margin: 100 * standardNormalQuantile(0.975) * error * finite, error };
}
