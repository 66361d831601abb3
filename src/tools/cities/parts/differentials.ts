import { compareFigures, type Difference, type Pair } from "#core/compare-figures.ts";
import { geographicDifferential } from "#core/geographic-differential.ts";
import { amountNames } from "#kit/result/table.ts";
import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "./cases.ts";

export type Bound = Pair["bound"];

/** One bound of a city compared with the same bound of the base. */
export interface Compared {
  readonly bound: Bound;
  readonly amount: number;
  readonly baseAmount: number;
  /** The geographic differential: 1 means the same pay. */
  readonly g: number;
}

/** Why a city cannot be compared with the base. */
export type Apart = Difference | "nothing" | "base-nothing" | "withheld" | "base-withheld" | "base-zero";

export interface Differential {
  readonly place: Place;
  readonly level: Level;
  readonly compared: readonly Compared[];
  /** The reason, if nothing is compared. */
  readonly apart: Apart | undefined;
}

/** Compares a city with the base at one level. Each bound is only compared with the same bound. */
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

/** All chosen cities except the base, at one level. */
export function othersAt(cases: Cases, level: Level): readonly Differential[] {
  return cases.chosen
    .filter((place) => place !== cases.base)
    .map((place) => differentialOf(cases, place, level));
}

/** The bounds that at least one city shares with the base at this level, from low to high. */
export function boundsOf(differentials: readonly Differential[]): readonly Bound[] {
  const shared = new Set(differentials.flatMap(({ compared }) => compared.map(({ bound }) => bound)));
  return amountNames.filter((bound) => shared.has(bound));
}
