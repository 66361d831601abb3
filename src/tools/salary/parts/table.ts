import { placesTable } from "#kit/pay/places-table.ts";
import type { Table } from "#kit/result/table.ts";
import type { Cases } from "./cases.ts";
import { inOrder, shownPlaces } from "./shown-places.ts";

/** The figures of the chart and those around them: one row per place, one column per level. */
export function tableOf(cases: Cases): Table {
  const { place, level } = cases;
  const shown = new Set(shownPlaces(cases).map((one) => one.place));
  return placesTable(cases, {
    title: cases.isPart
      ? { key: "table.title.near", values: { place: { names: place.names } } }
      : { key: "table.title" },
    name: { key: "sheet.figures" },
    places: inOrder(cases),
    chosen: { place, level },
    isFolded: (one) => !shown.has(one),
  });
}
