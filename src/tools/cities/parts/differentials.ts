import { compareFigures, type Difference, type Pair } from "#core/compare-figures.ts";
import { geographicDifferential } from "#core/geographic-differential.ts";
import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "./cases.ts";

export type Bound = Pair["bound"];

/** One bound of a city against the same bound of the base. */
export interface Compared {
  readonly bound: Bound;
  readonly amount: number;
  readonly baseAmount: number;
  /** The geographic differential: 1 is the same pay. */
  readonly g: number;
}

/** Why a city cannot be set against the base. */
export type Apart = Difference | "nothing" | "base-nothing" | "withheld" | "base-withheld" | "base-zero";

export interface Differential {
  readonly place: Place;
  readonly level: Level;
  readonly compared: readonly Compared[];
  /** Where nothing is compared. */
  readonly apart: Apart | undefined;
}

/** A city against the base at one level, bound by bound, like with like. */
export function differentialOf(cases: Cases, place: Place, level: Level): Differential {
  const figure = cases.exact(place, level);
  const base = cases.exact(cases.base, level);
  const nothing = absence(figure, "nothing", "withheld") ?? absence(base, "base-nothing", "base-withheld");
  if (figure === undefined || base === undefined || nothing !== undefined) {
    return { place, level, compared: [], apart: nothing };
  }
  const { pairs, differences } = compareFigures(cases.comparable(figure), cases.comparable(base));
  const compared = pairs
    .filter(({ b }) => b > 0)
    .map(({ bound, a, b }) => ({ bound, amount: a, baseAmount: b, g: geographicDifferential(a, b) }));
  return {
    place,
    level,
    compared,
    apart: compared.length > 0 ? undefined : (differences[0] ?? "base-zero"),
  };
}

function absence(figure: Figure | undefined, nothing: Apart, withheld: Apart): Apart | undefined {
  if (figure === undefined) return nothing;
  return figure.kind === "suppressed" ? withheld : undefined;
}

/** Every chosen city but the base, at one level. */
export function othersAt(cases: Cases, level: Level): readonly Differential[] {
  return cases.chosen
    .filter((place) => place !== cases.base)
    .map((place) => differentialOf(cases, place, level));
}

const order: readonly Bound[] = ["low", "high", "value", "p10", "p25", "p50", "p75", "p90", "mean"];

/** The bounds that at least one city shares with the base at this level, from low to high. */
export function boundsOf(differentials: readonly Differential[]): readonly Bound[] {
  const shared = new Set(differentials.flatMap(({ compared }) => compared.map(({ bound }) => bound)));
  return order.filter((bound) => shared.has(bound));
}
