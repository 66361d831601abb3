import { originOf } from "#kit/pay/names/origin-of.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Section } from "#kit/result/result.ts";
import type { RowChart } from "#kit/result/row-chart.ts";
import type { Cell, Table } from "#kit/result/table.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { isConverted, type Row } from "./cases.ts";
import { nameOf, notionOf, ownFigure, reasonOf, targetUnit, unsureOf, whoseOf } from "./phrases.ts";

export function sectionsOf(rows: readonly Row[], input: Input): readonly Section[] {
  return [
    ...(input.currency === "own"
      ? []
      : ([
          { is: "chart", id: "chart", chart: chartOf(rows, input) },
          { is: "table", id: "converted", table: convertedTable(rows, input) },
        ] as const)),
    { is: "table", id: "own", table: ownTable(rows) },
    { is: "table", id: "sources", table: sourcesTable(rows) },
  ];
}

const text = (value: Value): Cell => ({ text: value });

/** Every figure as it is published. No column adds or compares them: each has its own unit. */
function ownTable(rows: readonly Row[]): Table {
  return {
    title: { key: "table.own" },
    name: { key: "sheet.own" },
    rowHead: { key: "pay.place" },
    columns: [
      { head: { key: "head.published" }, holds: { is: "text" } },
      { head: { key: "head.amount" }, holds: { is: "number", decimals: 2 } },
      { head: { key: "head.what" }, holds: { is: "text" } },
      { head: { key: "metadata.vintage" }, holds: { is: "text" } },
      { head: { key: "head.whose" }, holds: { is: "text" } },
    ],
    rows: rows.map((row) => {
      const whose = whoseOf(row);
      return {
        head: nameOf(row),
        chosen: row.isBase,
        of: { place: row.place, origin: originOf(row.country, row.country.occupation, row.country.vintage) },
        cells: [
          text(ownFigure(row)),
          row.amount === undefined ? { missing: { key: "pay.none" } } : { number: row.amount },
          text({ phrase: notionOf(row) }),
          text({ names: row.country.vintage.names }),
          text(whose === undefined ? { phrase: { key: "whose.own" } } : { phrase: whose }),
        ],
      };
    }),
  };
}

/** The same, converted, with the rate and its year beside it. */
function convertedTable(rows: readonly Row[], input: Input): Table {
  const unit = targetUnit(input);
  return {
    title: { key: "table.converted" },
    name: { key: "sheet.converted" },
    unitName: unitName(unit),
    rowHead: { key: "pay.place" },
    columns: [
      { head: { key: "head.converted" }, holds: { is: "money", unit } },
      { head: { key: "head.difference" }, holds: { is: "share", decimals: 0, signed: true } },
      { head: { key: "head.rate" }, holds: { is: "number", decimals: 4 } },
      { head: { key: "head.year" }, holds: { is: "text" } },
      { head: { key: "head.why" }, holds: { is: "text" } },
    ],
    rows: rows.map((row) => {
      const { converted, ratio } = row;
      const why = reasonOf(row) ?? unsureOf(row);
      const dash: Cell = { missing: { key: "pay.none" } };
      return {
        head: nameOf(row),
        chosen: row.isBase,
        of: { place: row.place, origin: originOf(row.country, row.country.occupation, row.country.vintage) },
        cells: [
          ...(isConverted(converted) ? [{ number: converted.amount }] : [dash]),
          ratio === undefined ? dash : { number: ratio - 1 },
          ...(isConverted(converted)
            ? [{ number: converted.to / converted.from }, text(String(converted.year))]
            : [dash, dash]),
          why === undefined ? dash : text({ phrase: why }),
        ],
      };
    }),
  };
}

function sourcesTable(rows: readonly Row[]): Table {
  const countries = [...new Set(rows.map(({ country }) => country))];
  return {
    title: { key: "table.sources" },
    name: { key: "sheet.sources" },
    rowHead: { key: "head.country" },
    columns: [
      { head: { key: "field.occupation" }, holds: { is: "text" } },
      { head: { key: "source.publisher" }, holds: { is: "text" } },
      { head: { key: "metadata.data" }, holds: { is: "text" } },
    ],
    rows: countries.map((country) => ({
      head: { names: country.names },
      chosen: false,
      cells: [
        text({
          phrase: {
            key: `match.${country.occupation.match}`,
            values: { name: { names: country.occupation.names } },
          },
        }),
        text({ names: country.publisher }),
        text({ names: country.title }),
      ],
    })),
  };
}

/** Only what may be compared with the base stands on its scale. */
function chartOf(rows: readonly Row[], input: Input): RowChart {
  const unit = targetUnit(input);
  return {
    title: { key: "chart.title" },
    unit,
    unitName: unitName(unit),
    groups: [
      {
        id: "places",
        title: { key: "chart.title" },
        rows: rows.map((row) => {
          const { converted, isBase } = row;
          const reason = reasonOf(row);
          const whose = whoseOf(row);
          return {
            label: { key: "name", values: { name: nameOf(row) } },
            ...(whose === undefined ? {} : { note: whose }),
            ...(reason === undefined && isConverted(converted)
              ? { figure: { kind: "point", value: converted.amount } as const }
              : { missing: { key: isConverted(converted) ? "chart.not-compared" : "chart.not-converted" } }),
            chosen: isBase,
          };
        }),
      },
    ],
  };
}
