import { quantile } from "#core/quantile.ts";
import type { MapPoints } from "#schema/map-points.ts";
import type { PlacedAmount } from "./props.ts";

/** Of `equalCountCuts`, which would bring all of the tool that has it along with the map. */
const quarters = [0.25, 0.5, 0.75];

export interface Dot extends PlacedAmount {
  readonly x: number;
  readonly y: number;
  /** From 1, the lowest quarter of the amounts, to 4. */
  readonly group: number;
}

export interface Dots {
  readonly dots: readonly Dot[];
  /** The amounts between the groups, from low to high; empty where nothing is drawn. */
  readonly cuts: readonly number[];
  /** The places with an amount that stand nowhere on the map. */
  readonly off: readonly PlacedAmount[];
}

/** A dot for each place that has an amount and a point, in four groups of a quarter each. */
export function dotsOf(ranked: readonly PlacedAmount[], { points }: MapPoints): Dots {
  const isOn = ({ place }: PlacedAmount): boolean => points[place.id] !== undefined;
  const on = ranked.filter(isOn);
  const amounts = on.map(({ amount }) => amount);
  const cuts = on.length === 0 ? [] : quarters.map((share) => quantile(amounts, share));
  return {
    dots: on.map((one): Dot => {
      const [x, y] = points[one.place.id] ?? [0, 0];
      return { ...one, x, y, group: 1 + cuts.filter((cut) => one.amount > cut).length };
    }),
    cuts,
    off: ranked.filter((one) => !isOn(one)),
  };
}
