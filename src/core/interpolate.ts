/** A point of a broken line. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A change of scale: there, and back again. */
export interface Axis {
  to(value: number): number;
  from(scaled: number): number;
}

/** Where a broken line stands over an x: at one height, or all along a vertical piece (from its foot to its top). */
export type OnLine =
  | { readonly at: "within"; readonly from: number; readonly to: number }
  | { readonly at: "below" }
  | { readonly at: "above" };

/** The scale that changes nothing. */
export const plainAxis: Axis = { to: (value) => value, from: (scaled) => scaled };

/**
 * How high is a rising broken line over `x`?
 *
 * Variant: straight between neighbouring points once both axes are on their scale; at a point, that point exactly;
 * several points over one x give the interval of their heights. Outside the points there is no answer but the side.
 *
 * @param points at least one, rising: neither x nor y ever falls from one to the next.
 * @param x in the unit of the points' x; finite.
 * @param axes the scales on which the line is straight; plain ones when left out.
 * @returns heights in the unit of the points' y.
 * @see Linear interpolation in a cumulative distribution (ogive), any statistics text.
 * @example interpolate([{ x: 0, y: 10 }, { x: 4, y: 30 }], 1) // => { at: "within", from: 15, to: 15 }
 * @example interpolate([{ x: 0, y: 10 }, { x: 0, y: 30 }], 0) // => { at: "within", from: 10, to: 30 }
 * @example interpolate([{ x: 0, y: 10 }, { x: 4, y: 30 }], 5) // => { at: "above" }
 */
export function interpolate(
  points: readonly Point[],
  x: number,
  axes = { x: plainAxis, y: plainAxis },
): OnLine {
  const next = points.findIndex((point) => point.x >= x);
  const upper = points[next];
  if (upper === undefined) return { at: "above" };
  if (upper.x === x) {
    const top = points.findLast((point) => point.x === x) ?? upper;
    return { at: "within", from: upper.y, to: top.y };
  }
  const lower = points[next - 1];
  if (lower === undefined) return { at: "below" };
  const share = (axes.x.to(x) - axes.x.to(lower.x)) / (axes.x.to(upper.x) - axes.x.to(lower.x));
  const y = axes.y.from(axes.y.to(lower.y) + share * (axes.y.to(upper.y) - axes.y.to(lower.y)));
  return { at: "within", from: y, to: y };
}
