import type { Column, Table } from "#kit/result/table.ts";
import { cell, shares } from "./cells.ts";
import type { Values } from "./values.ts";

export function peopleTable({ people, bands, unit }: Values): Table {
  const money = (head: string): Column => ({ head: { key: head }, holds: { is: "money", unit } });
  return {
    title: { key: "table.people" },
    name: { key: "sheet.people" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.person" },
    columns: [
      { head: { key: "head.grade" }, holds: { is: "text" } },
      money("head.full-time"),
      { head: { key: "head.compa" }, holds: { is: "number", decimals: 2 } },
      { head: { key: "head.penetration" }, holds: shares(0) },
      money("head.to-minimum"),
    ],
    rows: people.map(({ name, band, pay, compa, penetration, toMinimum }, index) => ({
      head: name === "" ? { phrase: { key: "person", values: { number: { number: index + 1 } } } } : name,
      chosen: toMinimum > 0,
      folded: index >= 50,
      cells: [
        { text: bands[band]?.name ?? "" },
        { number: pay },
        { number: compa },
        cell(penetration),
        { number: toMinimum },
      ],
    })),
  };
}

export function groupTable({ groups }: Values): Table {
  return {
    title: { key: "table.groups" },
    name: { key: "sheet.groups" },
    rowHead: { key: "head.group" },
    columns: [
      { head: { key: "head.people" }, holds: { is: "number", decimals: 0 } },
      { head: { key: "head.compa" }, holds: { is: "number", decimals: 2 } },
    ],
    rows: groups.map(({ name, count, compa }) => ({
      head: name === "" ? { phrase: { key: "no-group" } } : name,
      chosen: false,
      cells: [{ number: count }, { number: compa }],
    })),
  };
}
