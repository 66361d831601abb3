import type { ChartRow, RowChart } from "#kit/result/row-chart.ts";
import { absentPhrase, estimatePhrase } from "#kit/pay/absent.ts";
import { shortName } from "#kit/pay/names/short-name.ts";
import { unitName } from "#kit/pay/unit-name.ts";
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
      title:
        level === undefined
          ? levelHead(level)
          : { key: "chart.level", values: { level: { names: level.name }, short: { names: level.short } } },
      chosen: level === cases.level,
      rows: chosen.map((place) => rowOf(cases, place, level)),
    })),
  };
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
