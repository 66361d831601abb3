import { absentPhrase } from "#kit/pay/absent.ts";
import { entryColumns } from "#kit/pay/entry-columns.ts";
import { shortOf } from "#kit/pay/level-within.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Section } from "#kit/result/result.ts";
import type { ChartRow, RowChart } from "#kit/result/row-chart.ts";
import type { Cell, Row, Table } from "#kit/result/table.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import { nameOf } from "./criteria.ts";
import { yearsOf } from "./sentences.ts";
import type { Pay, Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const { pay } = values;
  return [
    { is: "table", id: "criteria", table: criteriaTable(values) },
    ...(pay === undefined
      ? []
      : ([
          { is: "chart", id: "chart", chart: chartOf(pay, values) },
          { is: "table", id: "pay", table: payTable(pay, values) },
        ] as const)),
  ];
}

/** Each criterion, the level that asks it, and whether the reader has it. */
function criteriaTable({ levels, input, above }: Values): Table {
  const text = (value: Value): Cell => ({ text: value });
  const rows = levels.criteria.flatMap(({ level, years, required, wished = [] }): readonly Row[] => {
    const value = levels.scheme.values.find(({ id }) => id === level);
    const of = text(value === undefined ? level : { names: value.name });
    const row = (head: Value, kind: string, isMet: boolean): Row => ({
      head,
      // What decides the next step.
      chosen: level === above?.id && kind === "required" && !isMet,
      cells: [
        text({ phrase: { key: isMet ? "met" : "missing" } }),
        of,
        text({ phrase: { key: `is.${kind}` } }),
      ],
    });
    const named = (id: string): Value => ({ names: nameOf(levels, id) });
    return [
      ...(years === 0
        ? []
        : [
            row(
              { phrase: { key: "criterion.years", values: { years: yearsOf(years) } } },
              "required",
              input.years >= years,
            ),
          ]),
      ...required.map((id) => row(named(id), "required", input.has.includes(id))),
      ...wished.map((id) => row(named(id), "wished", input.has.includes(id))),
    ];
  });
  return {
    title: { key: "table.criteria" },
    name: { key: "sheet.criteria" },
    rowHead: { key: "head.criterion" },
    columns: [
      { head: { key: "head.you" }, holds: { is: "text" } },
      { head: { key: "head.level" }, holds: { is: "text" } },
      { head: { key: "head.kind" }, holds: { is: "text" } },
    ],
    rows,
  };
}

function chartOf(pay: Pay, values: Values): RowChart {
  const { data, place, rows } = pay;
  const title: Phrase = { key: "chart.title", values: { place: { names: place.names } } };
  return {
    title,
    unit: data.unit,
    unitName: unitName(data.unit),
    groups: [
      {
        id: "levels",
        title,
        rows: rows.map(({ level, figure }) => ({
          label: { key: "name", values: { name: rowName(pay, level) } },
          ...noteOf(level),
          ...(figure === undefined ? { missing: absentPhrase(data, place, level) } : { figure }),
          chosen: isMine(pay, level, values),
        })),
      },
    ],
  };
}

function noteOf(level: SchemeValue | undefined): Pick<ChartRow, "note"> {
  const note = level && shortOf(level);
  return note === undefined ? {} : { note };
}

/** The same figures, with what each level of the data set means. */
function payTable(pay: Pay, values: Values): Table {
  const { data, place, rows } = pay;
  const { unit } = data;
  const isSpread = rows.some(({ figure }) => figure?.kind === "percentiles");
  const amounts = isSpread
    ? entryColumns(
        rows.map(({ figure }) => figure),
        unit,
      )
    : [
        {
          head: {
            head: { key: "pay.amount" },
            holds: { is: "figure", unit },
            of: { measure: { key: "pay.amount" } },
          } as const,
          cellOf: (figure: (typeof rows)[number]["figure"], absent: Phrase): Cell =>
            figure === undefined ? { missing: absent } : { figure },
        },
      ];
  const hasLevels = rows.length > 1;
  return {
    title: { key: "table.pay", values: { place: { names: place.names } } },
    name: { key: "sheet.pay" },
    unitName: unitName(unit),
    rowHead: { key: hasLevels ? "field.level" : "field.occupation" },
    of: { place },
    columns: [
      ...amounts.map(({ head }) => head),
      ...(hasLevels ? [{ head: { key: "head.meaning" }, holds: { is: "text" } } as const] : []),
    ],
    rows: rows.map(({ level, figure }) => ({
      head: rowName(pay, level),
      chosen: isMine(pay, level, values),
      of: { level: level?.name },
      cells: [
        ...amounts.map(({ cellOf }) => cellOf(figure, absentPhrase(data, place, level))),
        ...(hasLevels ? [{ text: level === undefined ? "" : { names: level.explanation } }] : []),
      ],
    })),
  };
}

function rowName({ data }: Pay, level: SchemeValue | undefined): Value {
  return { names: level === undefined ? data.occupation.names : level.name };
}

function isMine({ isOwnScale }: Pay, level: SchemeValue | undefined, { reached }: Values): boolean {
  return isOwnScale && level !== undefined && level.id === reached?.id;
}
