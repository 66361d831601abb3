import type { ChartRow, RowChart } from "#kit/result/row-chart.ts";
import { absentPhrase, estimatePhrase } from "#kit/pay/absent.ts";
import { shortOf } from "#kit/pay/level-within.ts";
import { shortName } from "#kit/pay/names/short-name.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "./cases.ts";
import { levelHead, nameOf } from "./phrases.ts";

/** All chosen cities, grouped by level, on one scale. The base has the signal colour. */
export function chartOf(cases: Cases): RowChart {
  const { chosen, everyLevel, unit } = cases;
  return {
    title: { key: "chart.title" },
    unit,
    unitName: unitName(unit),
    groups: everyLevel.map((level) => ({
      id: level?.id ?? "all",
      title: titleOf(level),
      chosen: level === cases.level,
      rows: chosen.map((place) => rowOf(cases, place, level)),
    })),
  };
}

function titleOf(level: Level): Phrase {
  const short = level && shortOf(level);
  return level === undefined || short === undefined
    ? levelHead(level)
    : { key: "chart.level", values: { level: { names: level.name }, short: { phrase: short } } };
}

function rowOf(cases: Cases, place: Place, level: Level): ChartRow {
  const figure = cases.exact(place, level);
  const note = estimatePhrase(cases, place, level);
  return {
    label: { key: "name", values: { name: nameOf(place) } },
    ...(note === undefined ? {} : { note }),
    ...(figure === undefined ? { missing: absentPhrase(cases, place, level) } : { figure }),
    short: shortName(cases.sheet, place),
    chosen: place === cases.base,
  };
}
