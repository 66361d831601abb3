import type { Sheet } from "#documents/xlsx.ts";
import type { Result, Table } from "../result/result.ts";
import type { Words } from "../words/wording.ts";
import { cellsOf, partsOf, type Part } from "./sheet-cells.ts";

/** A result as a workbook: what the figures are, then one sheet a table, numbers as numbers. */
export function workbook(result: Result, words: Words, link: string): readonly Sheet[] {
  return [
    aboutSheet(result, words, link),
    ...[result.table, ...(result.more ?? [])].map((table) => tableSheet(table, words)),
  ];
}

/** Figures leave the page with all that must be known of them. */
function aboutSheet(result: Result, words: Words, link: string): Sheet {
  const { language } = words;
  const line = (key: string, text: string): readonly string[] => [words.text(key), text];
  return {
    name: words.text("xlsx.about"),
    title: words.say(result.question),
    head: [],
    rows: [
      line("xlsx.answer", words.say(result.answer)),
      ...result.notices.map((notice) => line("csv.note", words.say(notice))),
      line("metadata.unit", words.say(result.table.unitName)),
      ...result.sources.flatMap(({ dataset }) => [
        line("metadata.basis", words.text(`basis.${dataset.basis}`)),
        line("metadata.component", words.text(`component.${dataset.component}`)),
        line("metadata.vintage", dataset.vintages.map(({ names }) => names[language]).join(", ")),
        line("source.title", dataset.citation[language]),
      ]),
      ...result.steps.map(({ title, formula, text }) => [
        words.say(title),
        [...(formula === undefined ? [] : [`${words.say(formula)}.`]), words.say(text)].join(" "),
      ]),
      line("xlsx.link", link),
    ],
  };
}

function tableSheet(table: Table, words: Words): Sheet {
  const columns = table.columns.map(({ head }, index) => ({
    head: words.say(head),
    parts: partsOf(table.rows.flatMap(({ cells }) => cells[index] ?? [])),
  }));
  return {
    name: words.say(table.name ?? table.title),
    title: `${words.say(table.title)} (${words.say(table.unitName)})`,
    head: [
      words.say(table.rowHead),
      ...columns.flatMap(({ head, parts }) => parts.map((part) => headOf(head, part, parts, table, words))),
    ],
    rows: table.rows.map((row) => [
      words.value(row.head),
      ...columns.flatMap(({ parts }, index) => cellsOf(row.cells[index], parts, table.unit, words)),
    ]),
  };
}

function headOf(column: string, part: Part, parts: readonly Part[], table: Table, words: Words): string {
  if (part === "value") return column;
  if (part === "beside") {
    return words.text("xlsx.column", {
      column,
      part: table.beside === undefined ? "" : words.say(table.beside),
    });
  }
  // Where no lower bound is published, the upper one is named for what it is: "up to".
  if (part === "high" && !parts.includes("low")) {
    return words.text("xlsx.column", { column, part: words.kind("ceiling") });
  }
  const key = words.has(`csv.${part}`) ? `csv.${part}` : `figure.${part}`;
  return words.text("xlsx.column", { column, part: words.text(key) });
}
