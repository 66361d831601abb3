import type { Phrase } from "#kit/words/phrase.ts";
import { levelWithin, shortOf } from "#kit/pay/level-within.ts";
import { absentPhrase, estimatePhrase, repeatsPhrase } from "#kit/pay/absent.ts";
import { shortName } from "#kit/pay/names/short-name.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { ChartGroup, ChartRow, RowChart } from "#kit/result/row-chart.ts";
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
    rows: levels.map((one) => rowOf(cases, place, one, named(one.name), shortOf(one))),
  };
  const placeGroup = {
    id: "places",
    title: titleOf(cases),
    rows: shownPlaces(cases).map(({ place: one, skipped }) => ({
      ...rowOf(cases, one, level, named(one.names)),
      short: shortName(cases.sheet, one),
      ...(skipped === 0 ? {} : { skipped }),
    })),
  };
  return {
    title: cases.isPart ? titleOf(cases) : { key: "chart.title" },
    unit,
    unitName: unitName(unit),
    groups: groupsOf(levels.length > 1 ? [levelGroup] : [], placeGroup, cases.places.length),
  };
}

/** Of a data set in parts, only the places of one are compared: those whose codes begin as that of the place. */
function titleOf({ place, level, isPart }: Cases): Phrase {
  if (isPart) return { key: "chart.places.near", values: { place: { names: place.names } } };
  return level === undefined
    ? { key: "chart.places.no-level" }
    : { key: "chart.places", values: { level: levelWithin(level) } };
}

/** Where there is one place, all its levels say everything. */
function groupsOf(levels: readonly ChartGroup[], places: ChartGroup, count: number): readonly ChartGroup[] {
  return count === 1 && levels.length > 0 ? levels : [...levels, places];
}

function rowOf(
  cases: Cases,
  place: Place,
  level: SchemeValue | undefined,
  label: Phrase,
  note?: Phrase,
): ChartRow {
  const isChosen = place === cases.place && level === cases.level;
  const answer = cases.look(place, level);
  // The reader's own place shows the wider place's figure that the publisher repeats there, and says whose it is.
  const isRepeated = isChosen && answer.found === "stands-for";
  const figure = isRepeated ? cases.convert(answer.figure) : cases.exact(place, level);
  const floor = cases.floor(place, level);
  const set = isRepeated ? repeatsPhrase(answer) : (note ?? estimatePhrase(cases, place, level));
  return {
    label,
    ...(set === undefined ? {} : { note: set }),
    ...(figure === undefined ? { missing: absentPhrase(cases, place, level) } : { figure }),
    ...(floor === undefined ? {} : { floor: floor.amount }),
    chosen: isChosen,
  };
}

function named(names: Place["names"]): Phrase {
  return { key: "name", values: { name: { names } } };
}
