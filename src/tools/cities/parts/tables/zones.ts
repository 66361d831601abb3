import type { Table, TableCell, TableRow } from "#kit/result/result.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "../cases.ts";
import { markedIn } from "../marked.ts";
import { indexOf, levelWithin, nameOf } from "../phrases.ts";
import type { Standing, Zoned } from "../standing.ts";
import { namesCell } from "./distribution.ts";
import { figureCell } from "./figures.ts";

/** A is the highest zone. */
const letters = ["A", "B", "C", "D", "E"];
export const letterOf = (zone: number): string => letters[zone] ?? String(zone + 1);

/** Where each zone begins and ends, how many places it has, which of the chosen ones. */
export function zonesTable(cases: Cases, { zones }: Standing): readonly Table[] {
  if (zones === undefined) return [];
  const { cuts, groups, baseAmount } = zones;
  const unit = { ...cases.unit, derived: true };
  return [
    {
      title: { key: "table.zones", values: { base: nameOf(cases.base), level: levelWithin(cases.level) } },
      name: { key: "field.zones" },
      unit,
      unitName: unitName(unit),
      rowHead: { key: "head.zone" },
      columns: [
        ...["index-from", "index-below", "pay-from", "places"].map((head) => ({
          head: { key: `head.${head}` },
        })),
        { head: { key: "head.chosen" }, text: true },
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
            from === undefined
              ? noneCell
              : { figure: { kind: "point", value: (from / 100) * baseAmount }, chosen: false },
            { value: { number: group.length }, chosen: false },
            namesCell(group.map(({ place }) => place).filter((place) => cases.chosen.includes(place))),
          ],
        };
      }),
    },
  ];
}

const noneCell: TableCell = { missing: { key: "none" }, chosen: false };

function cutCell(cut: number | undefined): TableCell {
  return cut === undefined ? noneCell : { value: indexOf(cut), chosen: false };
}

/** Every place with its zone; on the page the chosen ones and both ends of each zone, all of them in a file. */
export function zoneListTable(cases: Cases, { zones }: Standing): readonly Table[] {
  if (zones === undefined) return [];
  const zoned = new Set<Place>();
  const marked = markedIn(cases, cases.places);
  const rows = zones.groups.flatMap((group, zone) =>
    group.map((one, index): TableRow => {
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
      unit: cases.unit,
      unitName: unitName(cases.unit),
      rowHead: { key: "head.place" },
      columns: [
        { head: { key: "head.zone" } },
        { head: { key: "head.index-column" } },
        { head: { key: "head.rank" } },
        { head: { key: "head.pay" } },
      ],
      rows: [...rows, ...unranked.map((place) => unrankedRow(cases, place))],
    },
  ];
}

function zoneRow(
  cases: Cases,
  { place, index, rank }: Zoned,
  zone: number,
): Pick<TableRow, "head" | "cells"> {
  return {
    head: nameOf(place),
    cells: [
      { value: letterOf(zone), chosen: false },
      { value: indexOf(index), chosen: false },
      { value: { number: rank }, chosen: false },
      figureCell(cases.exact(place, cases.level), false),
    ],
  };
}

function unrankedRow(cases: Cases, place: Place): TableRow {
  return {
    head: nameOf(place),
    chosen: cases.chosen.includes(place),
    folded: !cases.chosen.includes(place),
    cells: [
      { missing: { key: "unranked" }, chosen: false },
      noneCell,
      noneCell,
      figureCell(cases.exact(place, cases.level), false),
    ],
  };
}
