import type { Block, Cell, Table as DocumentTable } from "#documents/tree.ts";
import { roundHalfUp } from "#core/round-half-up.ts";
import type { Figure } from "#schema/figure.ts";
import { percentileNames } from "#schema/names.ts";
import { bareFigureText } from "../words/figure-text.ts";
import type { MoneyUnit } from "../words/phrase.ts";
import type { Result, Table, TableCell } from "../result/result.ts";
import type { Words } from "../words/wording.ts";

/** A result as a document: the question, the answer, what to know, its tables, how it was computed, its sources. */
export function resultDocument(result: Result, words: Words, link: string): readonly Block[] {
  return [
    { block: "heading", level: 1, text: words.say(result.question) },
    { block: "paragraph", text: words.say(result.answer) },
    ...result.notices.map((notice): Block => ({ block: "paragraph", text: words.say(notice) })),
    ...[result.table, ...(result.more ?? [])].map((table) => readableTable(table, words)),
    { block: "heading", level: 2, text: words.text("document.steps") },
    {
      block: "list",
      ordered: true,
      items: result.steps.map(({ title, formula, text }) =>
        words.text("document.step", {
          title: words.say(title),
          text: [...(formula === undefined ? [] : [`${words.say(formula)}.`]), words.say(text)].join(" "),
        }),
      ),
    },
    ...result.sources.map(({ dataset }): Block => ({
      block: "paragraph",
      text: words.text("document.source", {
        citation: `${dataset.citation[words.language]} (${dataset.vintages.map(({ names }) => names[words.language]).join(", ")})`,
      }),
    })),
    { block: "paragraph", text: words.text("document.link", { address: link }), link },
  ];
}

/** The table as people read it: a figure is written with its kind. */
export function readableTable(table: Table, words: Words): DocumentTable {
  return {
    block: "table",
    caption: `${words.say(table.title)} (${words.say(table.unitName)})`,
    head: [words.say(table.rowHead), ...table.columns.map(({ head }) => words.say(head))],
    rows: table.rows
      .filter(({ folded }) => folded !== true)
      .map((row) => [
        words.value(row.head),
        ...row.cells.map((cell) => readableCell(cell, table.unit, words)),
      ]),
  };
}

function readableCell(cell: TableCell, unit: MoneyUnit, words: Words): string {
  if ("missing" in cell) return words.say(cell.missing);
  if ("figure" in cell) return bareFigureText(cell.figure, unit, words);
  const value = words.value(cell.value);
  return cell.beside === undefined ? value : `${value} (${words.value(cell.beside)})`;
}

const amounts = ["low", "high", "value", ...percentileNames, "mean"] as const;
type AmountName = (typeof amounts)[number];

/** The table as machines read it: one line a figure, its kind and its amounts in columns of their own. */
export function tidyTable(table: Table, result: Result, words: Words): DocumentTable {
  const lines = table.rows.flatMap((row) =>
    row.cells.map((cell, index) => {
      const column = table.columns[index];
      return { row: words.value(row.head), column: column === undefined ? "" : words.say(column.head), cell };
    }),
  );
  const used = amounts.filter((name) => lines.some(({ cell }) => amountIn(cell, name) !== undefined));
  const source = result.sources[0]?.dataset;
  const about: readonly string[] = [
    table.unit.currency,
    words.text(`period.${table.unit.period}`),
    ...(source === undefined
      ? []
      : [
          words.text(`basis.${source.basis}`),
          words.text(`component.${source.component}`),
          source.vintages.map(({ names }) => names[words.language]).join(", "),
          source.title[words.language],
        ]),
  ];
  const aboutHead = [
    "currency",
    "period",
    ...(source === undefined ? [] : ["basis", "component", "vintage", "source"]),
  ];
  return {
    block: "table",
    caption: words.say(table.title),
    head: [
      words.say(table.rowHead),
      words.text("csv.column"),
      words.text("csv.kind"),
      ...used.map((name) =>
        words.has(`csv.${name}`) ? words.text(`csv.${name}`) : words.text(`figure.${name}`),
      ),
      words.text("csv.note"),
      ...aboutHead.map((name) => words.text(`csv.${name}`)),
    ],
    rows: lines.map(({ row, column, cell }): readonly Cell[] => [
      row,
      column,
      "figure" in cell ? words.kind(cell.figure.kind) : "",
      ...used.map((name) => {
        const amount = amountIn(cell, name);
        return amount === undefined ? "" : roundHalfUp(amount, table.unit.decimals);
      }),
      noteOn(cell, table.unit, words),
      ...about,
    ]),
  };
}

function amountIn(cell: TableCell, name: AmountName): number | undefined {
  if (!("figure" in cell)) return undefined;
  const value: unknown = Object.entries(cell.figure).find(([key]) => key === name)?.[1];
  return typeof value === "number" ? value : undefined;
}

/** What a machine could not tell from the amounts: why one is missing, which statistic it is, that it was converted. */
function noteOn(cell: TableCell, unit: MoneyUnit, words: Words): string {
  if ("missing" in cell) return words.say(cell.missing);
  if ("value" in cell) return words.value(cell.value);
  return [statisticOf(cell.figure, words), unit.derived ? words.text("csv.converted") : undefined]
    .filter((part) => part !== undefined)
    .join(", ");
}

function statisticOf(figure: Figure, words: Words): string | undefined {
  if (figure.kind === "suppressed") return words.text(`figure.suppressed.${figure.reason}`);
  return figure.kind === "point" ? words.text(`statistic.${figure.statistic ?? "unspecified"}`) : undefined;
}
