import { mixturePercentile } from "#core/mixture-percentile.ts";
import { publishedKnots } from "#core/published-knots.ts";
import { weightedMean } from "#core/weighted-mean.ts";
import type { Figure } from "#schema/figure.ts";
import { amountAt, isPercentile } from "./reference.ts";

/**
 * What the sources come to for one point: percentiles through the mixture of the distributions, means by weight (F10).
 * Undefined where a source with a share publishes nothing, or the weights could not be made.
 */
export function together(
  id: string,
  figures: readonly (Figure | undefined)[],
  shares: readonly number[] | undefined,
): number | undefined {
  const [only] = figures;
  if (figures.length === 1) return only && amountAt(only, id);
  if (shares === undefined) return undefined;
  // A source whose quality is 0 is left out, whatever it publishes.
  const counted = figures
    .map((figure, index) => ({ figure, weight: shares[index] ?? 0 }))
    .filter(({ weight }) => weight > 0);
  const parts = counted.flatMap(({ figure, weight }) => (figure === undefined ? [] : [{ figure, weight }]));
  if (parts.length === 0 || parts.length < counted.length) return undefined;
  const knots = parts.flatMap(({ figure, weight }) =>
    figure.kind === "percentiles" ? [{ knots: publishedKnots(figure), weight }] : [],
  );
  if (knots.length === parts.length)
    return mixturePercentile(knots, isPercentile(id) ? Number(id.slice(1)) : 50);
  const amounts = parts.flatMap(({ figure, weight }) => {
    const amount = figure.kind === "point" ? amountAt(figure, id) : undefined;
    return amount === undefined ? [] : [{ amount, weight }];
  });
  return amounts.length === parts.length ? weightedMean(amounts) : undefined;
}
