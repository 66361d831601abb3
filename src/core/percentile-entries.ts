import type { Figure, PercentileEntry, PercentileName } from "#schema/figure.ts";

/** The percentiles from low to high, then the mean. */
const names = ["p10", "p25", "p50", "p75", "p90", "mean"] as const satisfies readonly (
  PercentileName | "mean"
)[];

/** One published entry of a distribution: an amount, a top code, or withheld. */
export interface NamedEntry {
  readonly name: (typeof names)[number];
  readonly entry: PercentileEntry;
}

/**
 * Which entries does a distribution publish?
 *
 * @param figure of kind `percentiles`, amounts of any one unit.
 * @returns its entries from low to high, the mean last; those it does not have are left out, withheld ones are kept.
 * @example percentileEntries({ kind: "percentiles", mean: 50, p10: 20 }) // => [{ name: "p10", entry: 20 }, { name: "mean", entry: 50 }]
 */
export function percentileEntries(figure: Extract<Figure, { kind: "percentiles" }>): readonly NamedEntry[] {
  return names.flatMap((name) => {
    const entry = figure[name];
    return entry === undefined ? [] : [{ name, entry }];
  });
}
