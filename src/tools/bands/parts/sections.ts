import { roundTo } from "#core/round-to.ts";
import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { Cell, Column, Table } from "#kit/result/table.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Band, Values } from "./values.ts";

const shares = (decimals: number): Column["holds"] => ({ is: "share", decimals });
const dash: Cell = { missing: { key: "dash" } };
const cell = (number: number | undefined): Cell => (number === undefined ? dash : { number });

export function sectionsOf(values: Values): readonly Section[] {
  const { people, groups, input } = values;
  return [
    { is: "plot", id: "bands", plot: plotOf(values) },
    { is: "table", id: "structure", table: bandTable(values) },
    ...(input.zones.length === 0 ? [] : [{ is: "table", id: "zones", table: zoneTable(values) } as const]),
    ...(people.length === 0 ? [] : [{ is: "table", id: "people", table: peopleTable(values) } as const]),
    ...(groups.length < 2 ? [] : [{ is: "table", id: "groups", table: groupTable(values) } as const]),
    { is: "text", id: "about", text: { key: "about" }, small: true },
  ];
}

/** A bar for each grade from its lowest to its highest pay, its midpoint, and the people as points without names. */
function plotOf({ bands, people, unit, highest }: Values): PlotSpec {
  const reading = (key: string, name: Value, values: Phrase["values"]): Phrase => ({
    key,
    values: { grade: name, ...values },
  });
  const top = Math.max(highest, ...people.map(({ pay }) => pay));
  return {
    title: { key: "plot.title" },
    x: {
      name: { key: "head.grade" },
      steps: bands.map(({ name }) => ({ key: "name", values: { name } })),
      from: 0,
      to: bands.length - 1,
    },
    y: {
      name: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
      ...fromZero([top]),
    },
    series: [
      {
        id: "range",
        name: { phrase: { key: "series.range" } },
        drawn: "ranges",
        ink: "c3",
        points: bands.map(({ name, low, high }, x) => ({
          x,
          y: high,
          from: low,
          reading: reading("reading.range", name, { range: { figure: { kind: "range", low, high }, unit } }),
        })),
      },
      {
        id: "midpoint",
        name: { phrase: { key: "head.midpoint" } },
        drawn: "line",
        ink: "c1",
        points: bands.map(({ name, midpoint }, x) => ({
          x,
          y: midpoint,
          reading: reading("reading.midpoint", name, { midpoint: { money: midpoint, unit } }),
        })),
      },
      ...(people.length === 0
        ? []
        : [
            {
              id: "people",
              name: { phrase: { key: "series.people" } },
              drawn: "line",
              ink: "reference",
              points: people.map(({ band, pay }) => ({
                x: band,
                y: pay,
                joined: false,
                reading: reading("reading.person", bands[band]?.name ?? "", { pay: { money: pay, unit } }),
              })),
            } as const,
          ]),
    ],
  };
}

function bandTable({ bands, unit, input }: Values): Table {
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
function zoneTable({ bands, input, unit }: Values): Table {
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
    rows: input.zones.flatMap(({ name, factor }, index) =>
      bands.map((band) => ({
        head: {
          phrase: {
            key: "zone",
            values: {
              name: name === "" ? String(index + 1) : name,
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

function peopleTable({ people, bands, unit }: Values): Table {
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

function groupTable({ groups }: Values): Table {
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
