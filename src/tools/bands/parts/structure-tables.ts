import { roundTo } from "#core/round-to.ts";
import type { Cell, Column, Table } from "#kit/result/table.ts";
import type { Band } from "./bands.ts";
import { cell, shares } from "./cells.ts";
import type { Values } from "./values.ts";

export function bandTable({ bands, unit, input }: Values): Table {
  const money = (head: string): Column => ({ head: { key: head }, holds: { is: "money", unit } });
  return {
    title: { key: "table.structure" },
    name: { key: "sheet.structure" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.grade" },
    columns: [
      money("head.low"),
      money("head.midpoint"),
      money("head.high"),
      { head: { key: "head.spread" }, holds: shares(1) },
      { head: { key: "head.progression" }, holds: { is: "share", decimals: 1, signed: true } },
      money("head.overlap"),
      { head: { key: `head.overlap.${input.overlap}` }, holds: shares(0) },
    ],
    rows: bands.map(({ name, low, midpoint, high, spread, progression, overlap }) => ({
      head: name,
      chosen: false,
      cells: [
        { number: low },
        { number: midpoint },
        { number: high },
        { number: spread },
        cell(progression),
        overlap !== undefined && overlap.gap > 0 ? { missing: { key: "gap" } } : cell(overlap?.amount),
        cell(overlap?.share),
      ],
    })),
  };
}

/** The structure of each zone: its factor times the one above, rounded in the same way. */
export function zoneTable({ bands, input, unit, zones }: Values): Table {
  const to = Number(input.rounding);
  const times = ({ low, midpoint, high }: Band, factor: number): readonly Cell[] =>
    [low, midpoint, high].map((amount) => ({ number: roundTo(amount * factor, to) }));
  return {
    title: { key: "table.zones" },
    name: { key: "sheet.zones" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.zone" },
    columns: [
      { head: { key: "head.grade" }, holds: { is: "text" } },
      ...["head.low", "head.midpoint", "head.high"].map((head): Column => ({
        head: { key: head },
        holds: { is: "money", unit },
      })),
    ],
    rows: zones.zones.flatMap(({ name, factor }) =>
      bands.map((band) => ({
        head: {
          phrase: {
            key: "zone",
            values: {
              name,
              factor: { percent: factor, decimals: 0 },
            },
          },
        },
        chosen: false,
        cells: [{ text: band.name }, ...times(band, factor)],
      })),
    ),
  };
}
