import { compareFigures } from "#core/compare-figures.ts";
import { competitionRanks } from "#core/competition-ranks.ts";
import { leadingBound } from "#core/leading-bound.ts";
import type { Figure, FigureKind } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";
import type { Bound } from "./differentials.ts";

/** A place with its rank among all places that publish the same kind of figure at this level. */
export interface Ranked {
  readonly place: Place;
  readonly amount: number;
  readonly rank: number;
}

/** All places that publish figures of the same kind and statistic. */
export interface Ranking {
  readonly kind: FigureKind;
  /** The bound by which places are ordered. */
  readonly lead: Bound;
  /** Ordered by the leading bound, highest first. */
  readonly order: readonly Ranked[];
  /** The rank of each place, by each bound of the kind. */
  readonly byBound: ReadonlyMap<Bound, ReadonlyMap<Place, Ranked>>;
}

/** The peers that are ranked with a figure, by each of its bounds. */
export function rankingOf(cases: Cases, reference: Figure, peers: readonly Place[]): Ranking | undefined {
  const lead = leadingBound(reference)?.bound;
  if (lead === undefined) return undefined;
  const amounts = new Map<Bound, { readonly place: Place; readonly amount: number }[]>();
  const like = cases.comparable(reference);
  for (const place of peers) {
    const figure = cases.exact(place, cases.level);
    if (figure === undefined) continue;
    for (const { bound, b } of compareFigures(like, cases.comparable(figure)).pairs) {
      // A point compared with distributions keeps its own name, whichever percentile of theirs it is compared
      // with.
      const name = lead === "value" ? lead : bound;
      const list = amounts.get(name) ?? [];
      list.push({ place, amount: b });
      amounts.set(name, list);
    }
  }
  const ranked = new Map([...amounts].map(([bound, list]) => [bound, rank(list)] as const));
  return {
    kind: reference.kind,
    lead,
    order: ranked.get(lead) ?? [],
    byBound: new Map(
      [...ranked].map(([bound, list]) => [bound, new Map(list.map((one) => [one.place, one]))]),
    ),
  };
}

function rank(list: readonly { readonly place: Place; readonly amount: number }[]): readonly Ranked[] {
  const ranks = competitionRanks(list.map(({ amount }) => amount));
  return list.map((one, index) => ({ ...one, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank);
}
