import { equalCountCuts } from "#core/equal-count-cuts.ts";
import { cutsReached } from "#core/cuts-reached.ts";
import { equalWidthClasses, type WidthClass } from "#core/equal-width-classes.ts";
import { geographicDifferential } from "#core/geographic-differential.ts";
import { leadingBound } from "#core/leading-bound.ts";
import { quantile } from "#core/quantile.ts";
import { fewestForQuantiles } from "#core/spread-of.ts";
import { totalPlaces } from "#core/total-places.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";
import { rankingOf, type Ranking, type Ranked } from "./ranking.ts";

/** The ranks of the chosen cities among all places at the level asked for. */
export interface Standing {
  /**
   * The places ranked together with the base, or with the first city that has a figure if the base has none.
   */
  readonly ranking: Ranking | undefined;
  /**
   * For each chosen city, the places that publish the same kind of figure; undefined if the city is not
   * ranked.
   */
  readonly ofChosen: ReadonlyMap<Place, Ranking | undefined>;
  /** The chosen countries, which are ranked with nothing. */
  readonly totals: ReadonlySet<Place>;
  readonly distribution: Distribution | undefined;
  readonly zones: Zones | undefined;
}

export interface Distribution {
  readonly quantiles: readonly { readonly p: number; readonly amount: number }[];
  readonly classes: readonly WidthClass[];
}

/** Places grouped by index relative to the base. */
export interface Zones {
  readonly baseAmount: number;
  /** The indices at which a higher zone begins, from low to high. */
  readonly cuts: readonly number[];
  /** From the highest zone, A, to the lowest. */
  readonly groups: readonly (readonly Zoned[])[];
}

export interface Zoned extends Ranked {
  /** The index; the base has 100. */
  readonly index: number;
}

const shares = [0.1, 0.25, 0.5, 0.75, 0.9];
const mostClasses = 24;

/** Hundreds of places bear finer classes and longer lists than some dozens. */
export function isLong(order: readonly Ranked[]): boolean {
  return order.length >= 100;
}

export function standingOf(cases: Cases, zones: number): Standing {
  const totals = totalPlaces(cases.places);
  const figureOf = (place: Place) => cases.exact(place, cases.level);
  // Provinces are ranked with provinces and regions with regions: a province is the total of its regions.
  const peersOf = ({ kind }: Place): readonly Place[] => cases.places.filter((other) => other.kind === kind);
  const rankings: Ranking[] = [];
  const rankingFor = (place: Place): Ranking | undefined => {
    const figure = place.kind === "country" ? undefined : figureOf(place);
    if (figure === undefined) return undefined;
    const known = rankings.find(({ byBound, lead }) => byBound.get(lead)?.has(place) === true);
    if (known !== undefined) return known;
    const made = rankingOf(cases, figure, peersOf(place));
    if (made !== undefined) rankings.push(made);
    return made;
  };
  const baseFigure = figureOf(cases.base);
  // A country has no peers: its zones are made of the places that are no total of others.
  const parts = cases.places.filter((place) => !totals.has(place));
  const baseRanking = rankingFor(cases.base) ?? (baseFigure && rankingOf(cases, baseFigure, parts));
  const ofChosen = new Map(cases.chosen.map((place) => [place, rankingFor(place)]));
  const ranking = baseRanking ?? [...ofChosen.values()].find((one) => one !== undefined);
  const baseAmount = baseRanking && baseFigure && leadingBound(baseFigure)?.amount;
  return {
    ranking,
    ofChosen,
    totals: new Set(cases.chosen.filter(({ kind }) => kind === "country")),
    distribution: ranking && distributionOf(ranking),
    zones: baseRanking && zonesOf(baseRanking, baseAmount ?? 0, zones),
  };
}

function distributionOf({ order }: Ranking): Distribution | undefined {
  if (order.length < fewestForQuantiles) return undefined;
  const amounts = order.map(({ amount }) => amount);
  return {
    quantiles: shares.map((p) => ({ p, amount: quantile(amounts, p) })),
    classes: equalWidthClasses(amounts, { atMost: isLong(order) ? mostClasses : mostClasses / 3 }),
  };
}

function zonesOf({ order }: Ranking, baseAmount: number, count: number): Zones | undefined {
  if (order.length < count || !(baseAmount > 0)) return undefined;
  const zoned = order.map((one) => ({ ...one, index: geographicDifferential(one.amount, baseAmount) * 100 }));
  const cuts = equalCountCuts(
    zoned.map(({ index }) => index),
    count,
  );
  const groups = Array.from({ length: count }, (): Zoned[] => []);
  for (const one of zoned) groups[count - 1 - cutsReached(one.index, cuts)]?.push(one);
  return { baseAmount, cuts, groups };
}
