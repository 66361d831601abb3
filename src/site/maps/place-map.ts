import { equalCountCuts } from "#core/equal-count-cuts.ts";
import { equirectangular } from "#core/equirectangular.ts";
import { likeAmounts, type LikeAmounts } from "#core/like-amounts.ts";
import { totalPlaces } from "#core/total-places.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import { catalog, datasets } from "../data/catalog.ts";
import { market } from "../data/market.ts";
import { openingInput, openingPay } from "../home/opening-case.ts";
import { frames, isWithin, type Coordinates } from "./frames.ts";

/** Of thousands of places, a map shows the largest, so that its page stays small and its dots apart. */
export const mostDots = 300;
const width = 1000;
const margin = 14;
const groups = 4;
const fewestDots = 10;

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
  .map(({ dataset }) => dataset.id)
  .filter((id) => located(id).length >= fewestDots);

/** The map of a data set: one amount a place, of the occupation and level that tools open on. */
export function placeMap(id: string): PlaceMap {
  const data = openingPay(id, market);
  const frame = frames[data.dataset.country];
  if (frame === undefined) throw new Error(`No frame for the map of ${data.dataset.country}.`);
  const level = data.levels.find((one) => one.id === openingInput(id, market, data.occupation.id).level);
  const { like, where } = amountsOf(id, data, level);
  const at = ({ place }: Placed): Coordinates | undefined => where.get(place.id);
  const all = like.amounts.map(({ of, amount }): Placed => ({ place: of, amount }));
  const inFrame = all.filter((one) => {
    const coordinates = at(one);
    return coordinates !== undefined && isWithin(frame, coordinates);
  });
  const shown = largest(inFrame, data.dataset.country);
  const middle = (frame.south + frame.north) / 2;
  const corner = equirectangular({ latitude: frame.north, longitude: frame.west }, middle);
  const opposite = equirectangular({ latitude: frame.south, longitude: frame.east }, middle);
  const scale = (width - 2 * margin) / (opposite.x - corner.x);
  const cuts = equalCountCuts(
    shown.map(({ amount }) => amount),
    groups,
  );
  const dots = shown.flatMap((one): readonly Dot[] => {
    const coordinates = at(one);
    if (coordinates === undefined) return [];
    const point = equirectangular(coordinates, middle);
    return [
      {
        ...one,
        x: Math.round(margin + (point.x - corner.x) * scale),
        y: Math.round(margin + (point.y - corner.y) * scale),
        group: 1 + cuts.filter((cut) => one.amount > cut).length,
      },
    ];
  });
  const isSplit = inFrame.length > shown.length;
  return {
    data,
    level,
    line: like,
    width,
    height: Math.round(2 * margin + (opposite.y - corner.y) * scale),
    dots: dots.toSorted((a, b) => b.amount - a.amount),
    cuts,
    // Thousands of small places are counted, not listed.
    beyond: isSplit ? [] : all.filter((one) => at(one) !== undefined && !inFrame.includes(one)),
    unlocated: isSplit ? [] : all.filter((one) => at(one) === undefined),
    smaller: isSplit ? all.length - shown.length : 0,
  };
}

/** The amounts that most places publish, like with like, and where the places are. */
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
  return { like, where: coordinatesIn(data.dataset.country) };
}

function coordinatesIn(country: string): ReadonlyMap<string, Coordinates> {
  const places = catalog.places.get(country)?.places ?? [];
  return new Map(
    places.flatMap(({ id, latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [[id, { latitude, longitude }] as const],
    ),
  );
}

function located(id: string): readonly string[] {
  const loaded = catalog.datasets.get(id);
  if (loaded === undefined || frames[loaded.dataset.country] === undefined) return [];
  const where = coordinatesIn(loaded.dataset.country);
  return loaded.places.filter((place) => where.has(place));
}

function largest(placed: readonly Placed[], country: string): readonly Placed[] {
  if (placed.length <= 2 * mostDots) return placed;
  const people = new Map(catalog.places.get(country)?.places.map((one) => [one.id, one.population ?? 0]));
  const of = ({ place }: Placed): number => people.get(place.id) ?? 0;
  return placed.toSorted((a, b) => of(b) - of(a)).slice(0, mostDots);
}
