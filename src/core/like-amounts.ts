import type { Figure, FigureKind, Statistic } from "#schema/figure.ts";
import type { Pair } from "./compare-figures.ts";
import { leadingBound, type NamedAmount } from "./leading-bound.ts";

/** Amounts that say the same thing: one kind, one statistic, one bound. */
export interface LikeAmounts<Key> {
  readonly kind: FigureKind;
  readonly bound: Pair["bound"];
  /** Of points only. */
  readonly statistic?: Statistic;
  readonly amounts: readonly { readonly of: Key; readonly amount: number }[];
}

/**
 * Which amounts of several figures may stand on one line, like with like?
 *
 * Variant: kinds are never mixed, nor points of two statistics. A range gives its low to the lows and its high to the
 * highs; a ceiling its high, apart from those of ranges; a distribution its leading entry (its median where it has
 * one). A suppressed figure gives nothing.
 * Unit: that of the figures' own amounts.
 * Undefined: never; without an amount the list is empty.
 * Reference: our own convention (product.md 4.1, the kinds of figures).
 *
 * @param figures each with what it is of (a place, for instance), in any order, which is kept.
 * @example likeAmounts([["a", { kind: "ceiling", high: 20 }], ["b", { kind: "point", value: 30 }]]).length // => 2
 */
export function likeAmounts<Key>(figures: readonly (readonly [Key, Figure])[]): readonly LikeAmounts<Key>[] {
  const found = new Map<
    string,
    Omit<LikeAmounts<Key>, "amounts"> & { amounts: { of: Key; amount: number }[] }
  >();
  for (const [of, figure] of figures) {
    const { kind } = figure;
    const statistic = figure.kind === "point" ? (figure.statistic ?? "unspecified") : undefined;
    for (const { bound, amount } of boundsOf(figure)) {
      const key = [kind, statistic, bound].join("|");
      const line = found.get(key) ?? {
        kind,
        bound,
        ...(statistic === undefined ? {} : { statistic }),
        amounts: [],
      };
      line.amounts.push({ of, amount });
      found.set(key, line);
    }
  }
  return [...found.values()];
}

function boundsOf(figure: Figure): readonly NamedAmount[] {
  if (figure.kind === "range") {
    return [
      { bound: "low", amount: figure.low },
      { bound: "high", amount: figure.high },
    ];
  }
  const leading = leadingBound(figure);
  return leading === undefined ? [] : [leading];
}
