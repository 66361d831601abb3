import { leadingBound } from "#core/leading-bound.ts";
import { windowAround } from "#core/window-around.ts";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";
import type { PaySheet } from "#kit/pay/pay-data.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";

const few = 20;

/**
 * The data set's own order if there are few places. A long list begins with the widest places, then the
 * highest paid; places without a figure come last.
 */
export function inOrder({ sheet, level }: Cases): readonly Place[] {
  return sheet.places.length <= few ? sheet.places : byPay(sheet, level?.id ?? "");
}

/** A nation, then its states or provinces, then what lies in them: a total is not ranked among its parts. */
const widths: readonly Place["kind"][] = [
  "country",
  "state",
  "province",
  "region",
  "department",
  "area",
  "city",
  "town",
];

/** Sorted by published pay, since conversion to another period does not change the order. */
const byPay = cacheByOwner((sheet: PaySheet, levelId): readonly Place[] => {
  const level = sheet.levels.find(({ id }) => id === levelId);
  const pay = new Map(
    sheet.places.map((place) => {
      const answer = sheet.look(place, level);
      // A place that repeats a wider one's figure stands where that figure would.
      const isHere = answer.found === "exact" || answer.found === "stands-for";
      return [place, isHere ? (leadingBound(answer.figure)?.amount ?? -1) : -1] as const;
    }),
  );
  return sheet.places.toSorted(
    (a, b) => widths.indexOf(a.kind) - widths.indexOf(b.kind) || (pay.get(b) ?? -1) - (pay.get(a) ?? -1),
  );
});

/**
 * The places shown first: all if they are few, otherwise those near the one asked for and both ends of the
 * list.
 */
export function shownPlaces(cases: Cases): readonly { readonly place: Place; readonly skipped: number }[] {
  const places = inOrder(cases);
  const rows = windowAround(places.length, places.indexOf(cases.place), { whole: few, around: 5, ends: 3 });
  return rows.flatMap((row, index) => {
    const place = places[row];
    return place === undefined ? [] : [{ place, skipped: row - (rows[index - 1] ?? -1) - 1 }];
  });
}
