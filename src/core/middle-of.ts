import type { Figure } from "#schema/figure.ts";

/**
 * Which one amount of a distribution answers "what does it pay"?
 *
 * Variant: the published median only. The mean is another statistic, and nothing is interpolated.
 * Unit: that of the figure.
 * Undefined: for other kinds, and where the median is top-coded, withheld or absent.
 * Reference: product.md 4.3.
 *
 * @param figure of any kind.
 * @returns the median, or undefined.
 * @example middleOf({ kind: "percentiles", p10: 20, p50: 30 }) // => 30
 */
export function middleOf(figure: Figure): number | undefined {
  return figure.kind === "percentiles" && typeof figure.p50 === "number" ? figure.p50 : undefined;
}
