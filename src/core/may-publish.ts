/** Fewer contributors than this, and a figure of theirs tells too much about one of them. */
export const fewestContributors = 5;
/** A contributor who stands for more than this share of a figure could be read from it. */
export const largestShare = 0.25;

/**
 * May a figure of this cell be shown without telling what one contributor pays?
 *
 * Variant: the thresholds of the withdrawn US safety zone of 1996, used as our own floor of privacy and never as a legal
 * safe harbour: five contributors, none over a quarter. Where nobody knows who contributed what, each row counts as a
 * contributor of its own.
 *
 * @param rows the number of rows of each contributor in the cell; whole numbers from 1.
 * @returns whether it may be shown, and otherwise why not: too few contributors, or one that stands for too much.
 * @see US Department of Justice and FTC, Statements of Antitrust Enforcement Policy in Health Care, statement 6 (1996).
 * @example mayPublish([20, 20, 20, 20, 20]) // => "yes"
 * @example mayPublish([26, 20, 20, 17, 17]) // => "one-too-large"
 * @example mayPublish([10, 10, 10, 10]) // => "too-few"
 */
export function mayPublish(rows: readonly number[]): "yes" | "too-few" | "one-too-large" {
  if (rows.length < fewestContributors) return "too-few";
  const all = rows.reduce((sum, one) => sum + one, 0);
  return rows.some((one) => one > all * largestShare) ? "one-too-large" : "yes";
}
