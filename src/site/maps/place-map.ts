import { equalCountCuts } from "#core/equal-count-cuts.ts";
import { likeAmounts, type LikeAmounts } from "#core/like-amounts.ts";
import { totalPlaces } from "#core/total-places.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import { catalog, datasets } from "../data/catalog.ts";
import { market } from "../data/market.ts";
import { openingInput, openingPay } from "../home/opening-case.ts";
import { drawingOf } from "./drawing.ts";

/** Of thousands of places, a map shows the largest, so that its page stays small and its dots apart. */
export const mostDots = 300;
const groups = 4;

export interface Dot {
  readonly place: Place;
  readonly amount: number;
  readonly x: number;
  readonly y: number;
  /** From 1, the lowest quarter of the amounts, to 4. */
  readonly group: number;
}

export interface PlaceMap {
  readonly data: PayData;
  readonly level: SchemeValue | undefined;
  readonly line: Pick<LikeAmounts<Place>, "kind" | "bound" | "statistic">;
  readonly width: number;
  readonly height: number;
  /** From the highest amount to the lowest. */
  readonly dots: readonly Dot[];
  /** The amounts between the groups, from low to high. */
  readonly cuts: readonly number[];
  /** Places with a figure that are not drawn: beyond the frame, or without coordinates. */
  readonly beyond: readonly Placed[];
  readonly unlocated: readonly Placed[];
  /** How many smaller places are left out, where there are thousands. */
  readonly smaller: number;
}

interface Placed {
  readonly place: Place;
  readonly amount: number;
}

/** The data sets that a map can be drawn of. */
export const mapped: readonly string[] = datasets
  .filter(({ dataset }) => dataset.map === true)
  .map(({ dataset }) => dataset.id);

/** The map of a data set: one amount a place, of the occupation and level that tools open on. */
export function placeMap(id: string): PlaceMap {
  const data = openingPay(id, market);
  const drawing = drawingOf(data.dataset.country);
  const level = data.levels.find((one) => one.id === openingInput(id, market, data.occupation.id).level);
  const like = amountsOf(id, data, level);
  const isLocated = ({ place }: Placed): boolean => drawing.located.has(place.id);
  const all = like.amounts.map(({ of, amount }): Placed => ({ place: of, amount }));
  const inFrame = all.filter(({ place }) => drawing.at.has(place.id));
  const shown = largest(inFrame, data.dataset.country);
  const cuts = equalCountCuts(
    shown.map(({ amount }) => amount),
    groups,
  );
  const dots = shown.flatMap((one): readonly Dot[] => {
    const point = drawing.at.get(one.place.id);
    return point === undefined
      ? []
      : [{ ...one, ...point, group: 1 + cuts.filter((cut) => one.amount > cut).length }];
  });
  const isSplit = inFrame.length > shown.length;
  return {
    data,
    level,
    line: like,
    width: drawing.width,
    height: drawing.height,
    dots: dots.toSorted((a, b) => b.amount - a.amount),
    cuts,
    // Thousands of small places are counted, not listed.
    beyond: isSplit ? [] : all.filter((one) => isLocated(one) && !inFrame.includes(one)),
    unlocated: isSplit ? [] : all.filter((one) => !isLocated(one)),
    smaller: isSplit ? all.length - shown.length : 0,
  };
}

/** The amounts that most places publish, like with like. */
function amountsOf(id: string, data: PayData, level: SchemeValue | undefined) {
  const places = market.places(id) ?? data.places;
  const totals = totalPlaces(places);
  const [like] = likeAmounts(
    places.flatMap((place) => {
      const figure = totals.has(place) ? undefined : data.published(place, level);
      return figure === undefined ? [] : [[place, figure] as const];
    }),
  ).toSorted((a, b) => b.amounts.length - a.amounts.length);
  if (like === undefined) throw new Error(`${id} has no figure for a map.`);
  return like;
}

function largest(placed: readonly Placed[], country: string): readonly Placed[] {
  if (placed.length <= 2 * mostDots) return placed;
  const people = new Map(catalog.places.get(country)?.places.map((one) => [one.id, one.population ?? 0]));
  const of = ({ place }: Placed): number => people.get(place.id) ?? 0;
  return placed.toSorted((a, b) => of(b) - of(a)).slice(0, mostDots);
}
