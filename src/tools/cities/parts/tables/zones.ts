import { levelWithin } from "#kit/pay/level-within.ts";
import type { Table, Cell, Row } from "#kit/result/table.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "../cases.ts";
import { markedIn } from "../marked.ts";
import { nameOf } from "../phrases.ts";
import type { Standing, Zoned } from "../standing.ts";
import { chosenColumn, indexColumn, placesColumn, rankColumn } from "./columns.ts";
import { namesCell } from "./distribution.ts";
import { figureCell } from "./figures.ts";
import { payCell, payColumn } from "./ranks.ts";

/** A is the highest zone. */
const letters = ["A", "B", "C", "D", "E"];
const letterOf = (zone: number): string => letters[zone] ?? String(zone + 1);

/** The bounds of each zone, its number of places, and the chosen ones in it. */
export function zonesTable(cases: Cases, { zones }: Standing): readonly Table[] {
  if (zones === undefined) return [];
  const { cuts, groups, baseAmount } = zones;
  const unit = { ...cases.unit, derived: true };
  return [
    {
      title: { key: "table.zones", values: { base: nameOf(cases.base), level: levelWithin(cases.level) } },
      name: { key: "field.zones" },
      unitName: unitName(unit),
      rowHead: { key: "head.zone" },
      of: { level: cases.level?.name },
      columns: [
        { ...indexColumn, head: { key: "head.index-from" } },
        { ...indexColumn, head: { key: "head.index-below" } },
        { head: { key: "head.pay-from" }, holds: { is: "money", unit } },
        placesColumn,
        chosenColumn,
      ],
      rows: groups.map((group, zone) => {
        const from = cuts[cuts.length - 1 - zone];
        const below = cuts[cuts.length - zone];
        return {
          head: letterOf(zone),
          chosen: false,
          cells: [
            cutCell(from),
            cutCell(below),
            from === undefined ? noneCell : { number: (from / 100) * baseAmount },
            { number: group.length },
            namesCell(group.map(({ place }) => place).filter((place) => cases.chosen.includes(place))),
          ],
        };
      }),
    },
  ];
}

const noneCell: Cell = { missing: { key: "none" } };

function cutCell(cut: number | undefined): Cell {
  return cut === undefined ? noneCell : { number: cut };
}

/**
 * All places with their zones. The page shows the chosen ones and both ends of each zone; files have all of
 * them.
 */
export function zoneListTable(cases: Cases, { zones, ranking }: Standing): readonly Table[] {
  if (zones === undefined || ranking === undefined) return [];
  const zoned = new Set<Place>();
  const marked = markedIn(cases, cases.places);
  const rows = zones.groups.flatMap((group, zone) =>
    group.map((one, index): Row => {
      zoned.add(one.place);
      const end = index === 0 || index === group.length - 1;
      const folded = !end && !cases.chosen.includes(one.place);
      return {
        ...zoneRow(cases, one, zone),
        chosen: marked.has(one.place),
        ...(folded ? { folded } : {}),
      };
    }),
  );
  const unranked = cases.places.filter((place) => !zoned.has(place));
  return [
    {
      title: { key: "table.zone-list", values: { level: levelWithin(cases.level) } },
      unitName: unitName(cases.unit),
      rowHead: { key: "head.place" },
      of: { level: cases.level?.name },
      columns: [
        { head: { key: "head.zone" }, holds: { is: "text" } },
        indexColumn,
        rankColumn,
        payColumn(cases, ranking),
      ],
      rows: [...rows, ...unranked.map((place) => unrankedRow(cases, place))],
    },
  ];
}

function zoneRow(
  cases: Cases,
  { place, index, rank, amount }: Zoned,
  zone: number,
): Pick<Row, "head" | "of" | "cells"> {
  return {
    head: nameOf(place),
    of: { place },
    cells: [{ text: letterOf(zone) }, { number: index }, { number: rank }, payCell(cases, place, amount)],
  };
}

function unrankedRow(cases: Cases, place: Place): Row {
  return {
    head: nameOf(place),
    chosen: cases.chosen.includes(place),
    folded: !cases.chosen.includes(place),
    of: { place },
    cells: [{ missing: { key: "unranked" } }, noneCell, noneCell, figureCell(cases, place, cases.level)],
  };
}
