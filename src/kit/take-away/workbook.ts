import type { Sheet } from "#documents/xlsx/sheet.ts";
import { allSections, stepText, tablesOf, type Result } from "../result/result.ts";
import { vintageText } from "../result/source-text.ts";
import type { Table } from "../result/table.ts";
import type { Words } from "../words/words.ts";
import { partHead, partOf, partsOf } from "./cell-parts.ts";

/**
 * A result as a workbook: one sheet per table, with numbers stored as numbers, then a sheet about the figures.
 */
export function workbook(result: Result, words: Words, link: string): readonly Sheet[] {
  return [
    ...tablesOf(result.sections()).map((table) => tableSheet(table, words)),
    aboutSheet(result, words, link),
  ];
}

/** The sheet that explains the figures, so that they never leave the page without their context. */
function aboutSheet(result: Result, words: Words, link: string): Sheet {
  const { language } = words;
  const line = (key: string, text: string): readonly string[] => [words.text(key), text];
  const texts = allSections(result.sections()).flatMap((section) =>
    section.is === "text" ? [line("xlsx.note", words.say(section.text))] : [],
  );
  return {
    name: words.text("xlsx.about"),
    title: words.say(result.question),
    head: [],
    rows: [
      line("xlsx.answer", words.say(result.answer)),
      ...result.notices.map((notice) => line("xlsx.note", words.say(notice))),
      ...texts,
      ...result.sources.flatMap((source) => [
        line("metadata.basis", words.text(`basis.${source.dataset.basis}`)),
        line("metadata.component", words.text(`component.${source.dataset.component}`)),
        line("metadata.vintage", vintageText(source, words)),
        line("source.title", source.dataset.citation[language]),
      ]),
      ...result.steps().map((step) => [words.say(step.title), stepText(step, words)]),
      line("xlsx.link", link),
    ],
  };
}

function tableSheet(table: Table, words: Words): Sheet {
  const columns = table.columns.map((column, index) => ({
    column,
    parts: partsOf(
      column,
      table.rows.flatMap(({ cells }) => cells[index] ?? []),
    ),
  }));
  const unit = table.unitName === undefined ? "" : ` (${words.say(table.unitName)})`;
  return {
    name: words.say(table.name ?? table.title),
    title: `${words.say(table.title)}${unit}`,
    head: [
      words.say(table.rowHead),
      ...columns.flatMap(({ column, parts }) => parts.map((part) => partHead(column, part, parts, words))),
    ],
    rows: table.rows.map((row) => [
      words.value(row.head),
      ...columns.flatMap(({ column, parts }, index) =>
        parts.map((part, at) => partOf(row.cells[index], part, at === 0, column, words)),
      ),
    ]),
  };
}
