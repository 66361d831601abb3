import type { Figure } from "#schema/figure.ts";

/** A derived floor and the level it was taken from, or why there is none. */
export type InferredFloor =
  | { readonly floor: number; readonly from: number }
  | { readonly none: "lowest-level" | "not-a-ceiling" | "no-bound-below" | "above-ceiling" };

/**
 * Where might a published ceiling ("up to") begin?
 *
 * Variant: at the published high of the level just below in the same place. The floor is derived, and must be shown as
 * such. No level is skipped: where the one below publishes no upper bound, nothing is inferred.
 *
 * @param figures of one place from the lowest level to the highest, amounts of one unit; undefined where the level has
 * no figure there.
 * @param index of the level asked about, from 0.
 * @returns the floor in the figures' unit, never above the ceiling, and the index it came from; or the reason.
 * @throws RangeError when `index` is outside the list.
 * @example inferFloor([{ kind: "range", low: 25, high: 30 }, { kind: "ceiling", high: 40 }], 1) // => { floor: 30, from: 0 }
 * @example inferFloor([{ kind: "ceiling", high: 30 }], 0) // => { none: "lowest-level" }
 */
export function inferFloor(figures: readonly (Figure | undefined)[], index: number): InferredFloor {
  if (!Number.isInteger(index) || index < 0 || index >= figures.length) {
    throw new RangeError(`index must be from 0 to ${figures.length - 1}, got ${index}`);
  }
  const figure = figures[index];
  if (figure?.kind !== "ceiling") return { none: "not-a-ceiling" };
  if (index === 0) return { none: "lowest-level" };
  const below = figures[index - 1];
  if (below?.kind !== "range" && below?.kind !== "ceiling") return { none: "no-bound-below" };
  return below.high > figure.high ? { none: "above-ceiling" } : { floor: below.high, from: index - 1 };
}
