import type { Block, CellNumber, Picture, Table as DocumentTable } from "#documents/tree.ts";
import { stepText, tablesOf, type Paper, type Result, type Section } from "../result/result.ts";
import { isWords, type Cell, type Column, type Holds, type Table } from "../result/table.ts";
import { cellText } from "../result/cell-text.ts";
import { sourceText } from "../result/source-text.ts";
import { aboutText } from "../words/figure-text.ts";
import type { Words } from "../words/words.ts";
import { rounded } from "./rounded.ts";

/** The pictures of a document by the id of their section; none in formats without pictures. */
export type Pictures = ReadonlyMap<string, Picture>;
const none: Pictures = new Map();

/**
 * A result on one page: the question, the answer, the notices, the first chart, the table of the view with
 * the rows asked for, the sources and the address.
 */
export function shortDocument(result: Result, words: Words, link: string, pictures = none): readonly Block[] {
  const [table] = tablesOf(result.sections());
  return [
    ...opening(result, words),
    ...[...pictures.values()].slice(0, 1),
    ...(table === undefined ? [] : [readableTable(rowsAsked(table), words)]),
    ...ending(result, words, link),
  ];
}

/** A long table keeps only the rows that the reader asked for, if it marks any. */
function rowsAsked(table: Table): Table {
  const chosen = table.rows.filter((row) => row.chosen);
  return table.rows.length > 12 && chosen.length > 0 ? { ...table, rows: chosen } : table;
}

function opening(result: Result, words: Words): readonly Block[] {
  return [
    { block: "heading", level: 1, text: words.say(result.question) },
    { block: "paragraph", text: words.say(result.answer) },
    ...result.notices.map((notice): Block => ({ block: "paragraph", text: words.say(notice) })),
  ];
}

function ending(result: Result, words: Words, link: string): readonly Block[] {
  return [
    ...result.sources.map((source): Block => ({
      block: "paragraph",
      text: words.text("document.source", { citation: sourceText(source, words) }),
    })),
    { block: "paragraph", text: words.text("document.link", { address: link }), link },
  ];
}

/** All of a result as a document: also every section, and the steps of the calculation. */
export function resultDocument(
  result: Result,
  words: Words,
  link: string,
  pictures = none,
): readonly Block[] {
  const steps = result.steps();
  return [
    ...opening(result, words),
    ...result.sections().flatMap((section) => sectionBlocks(section, words, pictures)),
    ...(steps.length === 0
      ? []
      : [
          { block: "heading", level: 2, text: words.text("document.steps") } satisfies Block,
          {
            block: "list",
            ordered: true,
            items: steps.map((step) =>
              words.text("document.step", { title: words.say(step.title), text: stepText(step, words) }),
            ),
          } satisfies Block,
        ]),
    ...ending(result, words, link),
  ];
}

/** A paper beside the result: its title and its sections, as they will be handed out. */
export function paperDocument(paper: Paper, words: Words): readonly Block[] {
  return [
    { block: "heading", level: 1, text: words.say(paper.title) },
    ...paper.sections().flatMap((section) => sectionBlocks(section, words, none)),
  ];
}

/** Where there are no pictures, charts and plots are left out, because their tables have the same values. */
function sectionBlocks(section: Section, words: Words, pictures: Pictures): readonly Block[] {
  switch (section.is) {
    case "text":
      return [{ block: "paragraph", text: words.say(section.text) }];
    case "table":
      return [readableTable(section.table, words)];
    case "chart":
    case "plot": {
      const picture = pictures.get(section.id);
      return picture === undefined ? [] : [picture];
    }
    case "group": {
      const inside = section.sections.flatMap((one) => sectionBlocks(one, words, pictures));
      // A single table shows its own title.
      const isNamed = inside.length === 1 && inside[0]?.block === "table";
      return section.title === undefined || inside.length === 0 || isNamed
        ? inside
        : [{ block: "heading", level: 2, text: words.say(section.title) }, ...inside];
    }
  }
}

/** The table as text for people. A figure is written with its kind. */
export function readableTable(table: Table, words: Words): DocumentTable {
  const unit = table.unitName === undefined ? "" : ` (${words.say(table.unitName)})`;
  const shown = table.rows.filter(({ folded }) => folded !== true);
  return {
    block: "table",
    caption: `${words.say(table.title)}${unit}`,
    head: [words.say(table.rowHead), ...table.columns.map(({ head }) => words.say(head))],
    align: [
      "left",
      ...table.columns.map((column) => (isWords(column) ? ("left" as const) : ("right" as const))),
    ],
    rows: shown.map((row) => [
      words.value(row.head),
      ...table.columns.map((column, index) => {
        const cell = row.cells[index];
        return cell === undefined ? "" : cellText(cell, column, words);
      }),
    ]),
    numbers: shown.map((row) => [
      undefined,
      ...table.columns.map((column, index) => onlyNumber(row.cells[index], column)),
    ]),
  };
}

/** The number of a cell that holds one and no more, rounded as its text. */
function onlyNumber(cell: Cell | undefined, { holds }: Column): CellNumber | undefined {
  const number =
    cell === undefined
      ? undefined
      : "number" in cell && cell.beside === undefined
        ? cell.number
        : "figure" in cell && cell.figure.kind === "point"
          ? cell.figure.value
          : undefined;
  if (number === undefined) return undefined;
  const shown = shownAs(holds);
  return { number: rounded(number, holds), ...(shown && { shown }) };
}

function shownAs(holds: Holds): CellNumber["shown"] {
  if (holds.is === "number") return { decimals: holds.decimals, prefix: "" };
  if (holds.is !== "figure" && (holds.is !== "money" || holds.signed === true)) return undefined;
  const { decimals, derived } = holds.unit;
  return { decimals, prefix: derived ? aboutText("", true) : "" };
}
