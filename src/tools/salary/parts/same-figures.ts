import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";
import type { PaySheet } from "#kit/pay/pay-data.ts";
import type { Phrase } from "#kit/words/phrase.ts";

/**
 * Whether a place has the same figure as others at every level. Published by a formula for each area, four equal figures
 * are hardly chance: the publisher probably took those of a wider area, and the copy does not say so.
 */
export function sameFigures(sheet: PaySheet, place: Place): readonly Phrase[] {
  const figures = figuresOf(sheet, place);
  const others = figures === undefined ? 0 : (countsOf(sheet, "").get(figures) ?? 1) - 1;
  return others === 0 ? [] : [{ key: "notice.same", values: { count: { number: others } } }];
}

/** How many places have these figures. */
const countsOf = cacheByOwner((sheet: PaySheet, _all: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const place of sheet.places) {
    const figures = figuresOf(sheet, place);
    if (figures !== undefined) counts.set(figures, (counts.get(figures) ?? 0) + 1);
  }
  return counts;
});

/** The figures of all levels in a place as one text; undefined unless there are several, each a point. */
function figuresOf({ levels, published }: PaySheet, place: Place): string | undefined {
  const all = levels.map((level): Figure | undefined => published(place, level));
  const points = all.flatMap((figure) => (figure?.kind === "point" ? figure.value : []));
  return points.length < 2 || points.length < all.length ? undefined : points.join(" ");
}
