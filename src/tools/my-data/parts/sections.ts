import { cellAmounts, type PayCell } from "#kit/lines/cells.ts";
import { columnRoles } from "#kit/lines/columns.ts";
import type { Section } from "#kit/result/result.ts";
import type { ChartGroup, RowChart } from "#kit/result/row-chart.ts";
import type { Cell, Column, Table } from "#kit/result/table.ts";
import type { Figure } from "#schema/figure.ts";
import { cellName } from "./sentences.ts";
import type { Values } from "./values.ts";

/** More rows than these make a chart that nobody reads; the table has them all. */
const mostOnChart = 30;
const unfolded = 50;

export function sectionsOf(values: Values): readonly Section[] {
  const { summary, isStopped, sample } = values;
  const isShown = !isStopped && summary.cells.length > 0;
  return [
    ...(summary.wrong.count > 0 ? [table("wrong", wrongTable(values))] : []),
    ...(isShown && values.shown > 0 ? [{ is: "chart", id: "chart", chart: chartOf(values) } as const] : []),
    ...(isShown ? [table("cells", cellTable(values))] : []),
    ...(summary.leftOut.length > 0 ? [table("left-out", leftOutTable(values))] : []),
    ...(sample.length > 0 ? [table("sample", sampleTable(values))] : []),
    { is: "text", id: "about", text: { key: "about" }, small: true },
  ];
}

function table(id: string, of: Table): Section {
  return { is: "table", id, table: of };
}

const number: Column["holds"] = { is: "number", decimals: 0 };
const text = (head: string): Column => ({ head: { key: head }, holds: { is: "text" } });

/** The rows with a mistake: which cell, what stands in it, and what would be accepted. */
function wrongTable({ summary }: Values): Table {
  return {
    title: {
      key: "table.wrong",
      values: { count: { number: summary.wrong.count }, shown: { number: summary.wrong.sample.length } },
    },
    name: { key: "sheet.wrong" },
    rowHead: { key: "head.row" },
    columns: [text("head.column"), text("head.got"), text("head.accepted")],
    rows: summary.wrong.sample.map(({ id, place, values }, index) => ({
      head: { number: place.row ?? 0, decimals: 0 },
      chosen: false,
      folded: index >= 10,
      cells: [
        { text: place.column ?? "" },
        { text: String(values["got"] ?? "").slice(0, 60) },
        { text: { phrase: { key: `wrong.${id}` } } },
      ],
    })),
  };
}

function chartOf({ summary, unit }: Values): RowChart {
  const published = summary.cells.filter(({ figure }) => !("withheld" in figure)).slice(0, mostOnChart);
  const group: ChartGroup = {
    id: "cells",
    title: { key: "table.cells" },
    rows: published.map((cell) => {
      const figure = figureOf(cell);
      return {
        label: { key: "name", values: { name: cellName(cell) } },
        ...(figure === undefined ? {} : { figure }),
        chosen: false,
      };
    }),
  };
  return { title: { key: "chart.title" }, unit, unitName: unitName(unit), groups: [group] };
}

function unitName({ currency, period }: Values["unit"]) {
  return {
    key: "unit.money",
    values: { currency: { currency }, per: { phrase: { key: `per.${period}` } } },
  } as const;
}

function figureOf({ figure }: PayCell): Figure | undefined {
  return "withheld" in figure ? undefined : { kind: "percentiles", ...figure };
}

function cellTable(values: Values): Table {
  const { summary, unit } = values;
  const withLevels = summary.cells.some(({ level }) => level !== "");
  const withReasons = values.shown < summary.cells.length;
  return {
    title: { key: "table.cells" },
    name: { key: "sheet.cells" },
    unitName: unitName(unit),
    rowHead: { key: "head.place" },
    columns: [
      ...(withLevels ? [text("head.level")] : []),
      { head: { key: "head.n" }, holds: number },
      ...(summary.contributorsKnown ? [{ head: { key: "head.contributors" }, holds: number }] : []),
      ...cellAmounts.map((name): Column => ({
        head: { key: `figure.${name}` },
        holds: { is: "money", unit },
      })),
      ...(withReasons ? [text("head.withheld")] : []),
    ],
    rows: summary.cells.map(({ place, level, n, contributors, figure }, index) => ({
      head: place === "" ? { phrase: { key: "cell.all" } } : place,
      chosen: false,
      folded: index >= unfolded,
      cells: [
        ...(withLevels ? [{ text: level }] : []),
        { number: n },
        ...(contributors === undefined ? [] : [{ number: contributors }]),
        ...cellAmounts.map((name): Cell =>
          "withheld" in figure ? { missing: { key: "dash" } } : { number: figure[name] },
        ),
        ...(withReasons
          ? [
              {
                text: "withheld" in figure ? { phrase: { key: `withheld.${figure.withheld}` } } : "",
              } as const,
            ]
          : []),
      ],
    })),
  };
}

function leftOutTable({ summary }: Values): Table {
  return {
    title: { key: "table.left-out" },
    name: { key: "sheet.left-out" },
    rowHead: { key: "head.reason" },
    columns: [{ head: { key: "head.rows" }, holds: number }, text("head.first-rows")],
    rows: summary.leftOut.map(({ reason, count, rows }) => ({
      head: { phrase: { key: `reason.${reason}` } },
      chosen: false,
      cells: [{ number: count }, { text: { list: rows.map(String) } }],
    })),
  };
}

/** The first rows as they are written, under what each column was taken for. */
function sampleTable({ sample, columns, headNames }: Values): Table {
  const roles = columnRoles.filter((role) => columns[role] !== undefined);
  return {
    title: { key: "table.sample" },
    name: { key: "sheet.sample" },
    rowHead: { key: "head.row" },
    columns: roles.map((role) => ({
      head: {
        key: "head.taken",
        values: { head: headNames[columns[role] ?? 0] ?? "", role: { phrase: { key: `role.${role}` } } },
      },
      holds: { is: "text" },
    })),
    rows: sample.map(({ row, cells }) => ({
      head: { number: row, decimals: 0 },
      chosen: false,
      cells: roles.map((role) => ({ text: (cells[columns[role] ?? 0] ?? "").slice(0, 80) })),
    })),
  };
}
