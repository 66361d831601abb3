import { sharedKind } from "#core/shared-kind.ts";
import type { Table, Cell, Column } from "#kit/result/table.ts";
import { absentPhrase, estimatePhrase } from "#kit/pay/absent.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "../cases.ts";
import { levelHead, nameOf } from "../phrases.ts";

/** The pay in each chosen city at each level: the figures of the chart. */
export function figuresTable(cases: Cases): Table {
  const { chosen, base, everyLevel, unit } = cases;
  return {
    title: { key: "table.figures" },
    name: { key: "sheet.figures" },
    unitName: unitName(unit),
    rowHead: { key: "head.city" },
    columns: everyLevel.map((level) => columnOf(cases, level)),
    rows: chosen.map((place) => ({
      head: nameOf(place),
      chosen: place === base,
      of: { place },
      cells: everyLevel.map((level) => figureCell(cases, place, level)),
    })),
  };
}

function columnOf(cases: Cases, level: Level): Column {
  const kind = sharedKind(cases.chosen.map((place) => cases.exact(place, level)));
  return {
    head: levelHead(level),
    holds: { is: "figure", unit: cases.unit },
    of: { level: level?.name, measure: { key: "head.pay" } },
    ...(kind === undefined ? {} : { kind }),
    ...(level !== undefined && level === cases.level && { chosen: true }),
  };
}

export function figureCell(cases: Cases, place: Place, level: Level): Cell {
  const figure = cases.exact(place, level);
  return figure === undefined
    ? { missing: absentPhrase(cases, place, level) }
    : { figure, note: estimatePhrase(cases, place, level) };
}
