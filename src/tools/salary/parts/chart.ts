import type { Phrase } from "#kit/words/phrase.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { ChartRow, RowChart } from "#kit/result/row-chart.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Cases } from "./cases.ts";
import { shownPlaces } from "./shown-places.ts";

/** All levels in this place and all places at this level, on one scale. */
export function chartOf(cases: Cases): RowChart {
  const { place, level, levels, unit } = cases;
  const levelGroup = {
    id: "levels",
    title: { key: "chart.levels", values: { place: { names: place.names } } },
    rows: levels.map((one) => rowOf(cases, place, one, named(one.name), named(one.short))),
  };
  const placeGroup = {
    id: "places",
    title: {
      key: "chart.places",
      values: { level: levelWithin(level) },
    },
    rows: shownPlaces(cases).map(({ place: one, skipped }) => ({
      ...rowOf(cases, one, level, named(one.names)),
      ...(skipped === 0 ? {} : { skipped }),
    })),
  };
  return {
    title: { key: "chart.title" },
    unit,
    unitName: unitName(unit),
    groups: levels.length > 1 ? [levelGroup, placeGroup] : [placeGroup],
  };
}

function rowOf(
  cases: Cases,
  place: Place,
  level: SchemeValue | undefined,
  label: Phrase,
  note?: Phrase,
): ChartRow {
  const figure = cases.exact(place, level);
  const floor = cases.floor(place, level);
  return {
    label,
    ...(note === undefined ? {} : { note }),
    ...(figure === undefined ? { missing: { key: "missing" } } : { figure }),
    ...(floor === undefined ? {} : { floor: floor.amount }),
    chosen: place === cases.place && level === cases.level,
  };
}

function named(names: Place["names"]): Phrase {
  return { key: "name", values: { name: { names } } };
}
