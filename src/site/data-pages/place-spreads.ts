import { likeAmounts, type LikeAmounts } from "#core/like-amounts.ts";
import { spreadOf, type Spread } from "#core/spread-of.ts";
import { totalPlaces } from "#core/total-places.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";

/** The places of a data set on one line: those that publish the same kind of figure at one level. */
export interface PlaceSpread extends Pick<LikeAmounts<Place>, "kind" | "bound" | "statistic"> {
  /**
   * Undefined for figures without a level: the data set has no levels, or publishes a figure for all of them
   * together.
   */
  readonly level: SchemeValue | undefined;
  /** One amount per place, from low to high. */
  readonly amounts: readonly number[];
  readonly spread: Spread;
  /** The places with the lowest and the highest amount; several if their amounts are equal. */
  readonly lowest: readonly Place[];
  readonly highest: readonly Place[];
}

/**
 * The spread of pay over the places of a data set, level by level, for one occupation. Uses only published
 * figures of the same kind, and counts each place once, whatever its size. Regions and countries are left
 * out, because their figures are totals of other places.
 */
export function placeSpreads(data: Pick<PayData, "places" | "levels" | "published">): readonly PlaceSpread[] {
  const totals = totalPlaces(data.places);
  const places = data.places.filter((place) => !totals.has(place));
  return [...data.levels, undefined].flatMap((level) =>
    likeAmounts(
      places.flatMap((place) => {
        const figure = data.published(place, level);
        return figure === undefined ? [] : [[place, figure] as const];
      }),
    ).map(({ amounts, ...same }) => {
      const ascending = amounts.toSorted((a, b) => a.amount - b.amount);
      const spread = spreadOf(ascending.map(({ amount }) => amount));
      const at = (end: number): readonly Place[] =>
        ascending.filter(({ amount }) => amount === end).map(({ of }) => of);
      return {
        ...same,
        level,
        amounts: ascending.map(({ amount }) => amount),
        spread,
        lowest: at(spread.lowest),
        highest: at(spread.highest),
      };
    }),
  );
}
