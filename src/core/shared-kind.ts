import type { Figure, FigureKind } from "#schema/figure.ts";

/**
 * Which kind do all of these figures have?
 *
 * Variant: what has no figure is passed over; a suppressed figure has a kind of its own.
 * Unit: none.
 * Undefined: where there is no figure, or where kinds differ.
 * Reference: our own convention (product.md 4.1, the kinds of figures).
 *
 * @example sharedKind([{ kind: "ceiling", high: 20 }, undefined, { kind: "ceiling", high: 40 }]) // => "ceiling"
 * @example sharedKind([{ kind: "ceiling", high: 20 }, { kind: "point", value: 40 }]) // => undefined
 */
export function sharedKind(figures: readonly (Figure | undefined)[]): FigureKind | undefined {
  const kinds = new Set(figures.flatMap((figure) => figure?.kind ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
