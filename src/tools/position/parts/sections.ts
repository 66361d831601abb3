import { compaRatio } from "#core/compa-ratio.ts";
import { percentileEntries } from "#core/percentile-entries.ts";
import { publishedKnots } from "#core/published-knots.ts";
import { statisticOf } from "#kit/pay/statistic.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { RowChart } from "#kit/result/row-chart.ts";
import type { Cell, Table } from "#kit/result/table.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { LevelFigure } from "./marks.ts";
import { isDerived } from "./sentences.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  if (values.mine === undefined) return [];
  const plot = plotOf(values);
  return [
    { is: "chart", id: "chart", chart: chartOf(values) },
    { is: "table", id: "amounts", table: amountsTable(values) },
    ...(plot === undefined ? [] : [{ is: "plot", id: "curve", plot } as const]),
    ...(values.standing.is === "percentile"
      ? [{ is: "table", id: "methods", table: methodsTable(values) } as const]
      : []),
  ];
}

/** The published figures of the place, with a line across them at the reader's pay. */
function chartOf({ figures, unit, level, mine, place, myUnit }: Values): RowChart {
  return {
    title: { key: "chart.title" },
    unit,
    unitName: unitName(unit),
    reference: {
      amount: mine?.amount ?? 0,
      name: { key: "chart.mine", values: { amount: { money: mine?.amount ?? 0, unit: myUnit } } },
    },
    groups: [
      {
        id: "levels",
        title: { key: "chart.title" },
        rows: figures.map(({ level: one, figure }) => ({
          label:
            one === undefined
              ? { key: "name", values: { name: { names: place.names } } }
              : { key: "name", values: { name: { names: one.name } } },
          ...(figure === undefined ? { missing: { key: "pay.missing" } } : { figure }),
          chosen: one === level,
        })),
      },
    ],
  };
}

interface Amount {
  readonly name: Value;
  readonly level: SchemeValue | undefined;
  readonly statistic?: Phrase;
  readonly amount?: number;
  /** A top code, or the reason for a missing amount. */
  readonly instead?: Value;
}

/** All published amounts, and how the reader's pay compares with each. */
function amountsTable(values: Values): Table {
  const { figures, unit, mine, level, place } = values;
  const pay = mine?.amount ?? 0;
  const money = { is: "money", unit } as const;
  return {
    title: { key: "table.amounts" },
    name: { key: "sheet.amounts" },
    unitName: unitName(unit),
    rowHead: { key: "head.published" },
    of: { place },
    columns: [
      { head: { key: "pay.amount" }, holds: money },
      {
        head: { key: "head.difference" },
        holds: { is: "money", unit: { ...unit, derived: isDerived(values) }, signed: true },
      },
      { head: { key: "head.ratio" }, holds: { is: "number", decimals: 2 } },
    ],
    rows: figures.flatMap(amountsOf).map(({ name, level: of, statistic, amount, instead }) => ({
      head: name,
      chosen: of === level && of !== undefined,
      of: { level: of?.name, ...(statistic && { statistic }) },
      cells:
        amount === undefined
          ? [{ text: instead ?? "–" }, dash, dash]
          : [{ number: amount }, { number: pay - amount }, ratioCell(pay, amount)],
    })),
  };
}

const dash: Cell = { missing: { key: "dash" } };

function ratioCell(pay: number, amount: number): Cell {
  const ratio = compaRatio(pay, amount);
  return ratio === undefined ? dash : { number: ratio };
}

function amountsOf({ level, figure }: LevelFigure): readonly Amount[] {
  const of = (key: string): Pick<Amount, "name" | "level" | "statistic"> => {
    const statistic: Phrase = { key };
    const inLevel = (one: SchemeValue): Phrase => ({
      key: "head.of-level",
      values: { level: { names: one.name }, name: { phrase: statistic } },
    });
    return { name: { phrase: level === undefined ? statistic : inLevel(level) }, level, statistic };
  };
  const levelName: Value = level === undefined ? { phrase: { key: "pay.amount" } } : { names: level.name };
  if (figure === undefined) return [{ name: levelName, level, instead: { phrase: { key: "pay.missing" } } }];
  switch (figure.kind) {
    case "point":
      return [{ name: levelName, level, statistic: statisticOf(figure).phrase, amount: figure.value }];
    case "range":
      return [
        { ...of("bound.low"), amount: figure.low },
        { ...of("bound.high"), amount: figure.high },
      ];
    case "ceiling":
      return [{ ...of("bound.ceiling"), amount: figure.high }];
    case "suppressed":
      return [{ name: levelName, level, instead: { phrase: { key: `figure.suppressed.${figure.reason}` } } }];
    case "percentiles":
      return percentileEntries(figure).map(({ name, entry }): Amount => {
        if (typeof entry === "number") return { ...of(`figure.${name}`), amount: entry };
        const instead: Value =
          "atLeast" in entry
            ? { phrase: { key: "figure.at-least", values: { amount: { number: entry.atLeast } } } }
            : { phrase: { key: `figure.suppressed.${entry.withheld}` } };
        return { ...of(`figure.${name}`), instead };
      });
  }
}

/** The published percentiles joined by straight lines, and the point where the reader's pay meets them. */
function plotOf({ figures, unit, mine, standing, myUnit }: Values): PlotSpec | undefined {
  const figure = figures.length === 1 ? figures[0]?.figure : undefined;
  if (figure?.kind !== "percentiles" || mine === undefined || standing.is !== "percentile") return undefined;
  const knots = publishedKnots(figure);
  const [linear] = standing.spread.ranks;
  if (knots.length < 2 || linear === undefined) return undefined;
  return {
    title: { key: "plot.title" },
    x: { name: unitName(unit), ...fromZero([...knots.map(({ amount }) => amount), mine.amount]) },
    y: { name: { key: "head.percentile" }, from: 0, to: 100, step: 25 },
    series: [
      {
        id: "published",
        name: { phrase: { key: "plot.published" } },
        drawn: "line",
        ink: "c1",
        points: knots.map(({ percentile, amount }) => ({
          x: amount,
          y: percentile,
          reading: {
            key: "reading.published",
            values: { percentile: { number: percentile }, amount: { money: amount, unit } },
          },
        })),
      },
      {
        id: "mine",
        name: { phrase: { key: "plot.mine" } },
        drawn: "mark",
        ink: "reference",
        points: [
          {
            x: mine.amount,
            y: 0,
            reading: {
              key: "reading.mine",
              values: {
                amount: { money: mine.amount, unit: myUnit },
                percentile: { number: linear.from, decimals: 1 },
              },
            },
          },
        ],
      },
    ],
  };
}

/** The rank by each method of interpolation. Equal published amounts give an interval. */
function methodsTable({ standing }: Values): Table {
  const ranks = standing.is === "percentile" ? standing.spread.ranks : [];
  const rank = { is: "number", decimals: 1 } as const;
  return {
    title: { key: "table.methods" },
    name: { key: "sheet.methods" },
    rowHead: { key: "head.method" },
    columns: [
      { head: { key: "head.from" }, holds: rank },
      { head: { key: "head.to" }, holds: rank },
    ],
    rows: ranks.map(({ method, from, to }, index) => ({
      head: { phrase: { key: `method.${method}` } },
      chosen: index === 0,
      cells: [{ number: from }, { number: to }],
    })),
  };
}
