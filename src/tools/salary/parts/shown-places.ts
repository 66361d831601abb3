import { amountsOf } from "#core/amounts-of.ts";
import { windowAround } from "#core/window-around.ts";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";
import type { PaySheet } from "#kit/pay/pay-data.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";

const few = 50;

/** The data set's own order where there are few places; in a long list the highest paid first, those without a figure last. */
export function inOrder({ sheet, level }: Cases): readonly Place[] {
  return sheet.places.length <= few ? sheet.places : byPay(sheet, level?.id ?? "");
}

/** By published pay: another period changes no order. */
const byPay = cacheByOwner((sheet: PaySheet, levelId): readonly Place[] => {
  const level = sheet.levels.find(({ id }) => id === levelId);
  const pay = new Map(
    sheet.places.map((place) => {
      const figure = sheet.published(place, level);
      return [place, figure === undefined ? -1 : (amountsOf(figure).at(-1) ?? -1)] as const;
    }),
  );
  return [...sheet.places].sort((a, b) => (pay.get(b) ?? -1) - (pay.get(a) ?? -1));
});

/** The places a reader sees first: all of a few, else those around the one asked and both ends. */
export function shownPlaces(cases: Cases): readonly { readonly place: Place; readonly skipped: number }[] {
  const places = inOrder(cases);
  const rows = windowAround(places.length, places.indexOf(cases.place), { whole: few, around: 10, ends: 3 });
  return rows.flatMap((row, index) => {
    const place = places[row];
    return place === undefined ? [] : [{ place, skipped: row - (rows[index - 1] ?? -1) - 1 }];
  });
}
