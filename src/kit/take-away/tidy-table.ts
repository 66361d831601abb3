import type { Cell as DocumentCell, Table as DocumentTable } from "#documents/tree.ts";
import { tablesOf, type Result } from "../result/result.ts";
import { vintageName } from "../result/source-text.ts";
import type { Cell, Column, Holds, Origin, Subject, Table } from "../result/table.ts";
import type { Words } from "../words/words.ts";
import { amountsIn, type Amount } from "./amounts-in.ts";
import { rounded } from "./rounded.ts";

/** One number with all that says what it is. */
interface Line extends Amount {
  readonly table: string;
  readonly row: string;
  readonly measure: string;
  readonly about: Subject;
  readonly cell: Cell;
  readonly holds: Holds;
}

/** The columns of the file, in order. Each has its name in the text files under `csv.`. */
const columns = [
  ...["role", "occupation", "place", "place-id", "level", "category", "sex"],
  ...["age", "measure", "kind", "statistic", "value", "unit"],
  ...["note", "basis", "component", "vintage", "source", "address", "table", "row"],
];

/**
 * All tables of a result as one table for machines, one number a line, each with its place, level, statistic,
 * unit and source. All numbers are plain numbers; a share is 0.25, not "25%". Columns that this result has no
 * use for are left out.
 */
export function tidyTable(result: Result, words: Words, link: string): DocumentTable {
  const lines = tablesOf(result.sections()).flatMap((table) => linesOf(table, words));
  const source = sourceCells(result, words, link);
  const rows = lines.map((line) => ({ ...source, ...lineCells(line, words) }));
  const used = columns.filter((name) => rows.some((row) => (row[name] ?? "") !== ""));
  return {
    block: "table",
    caption: words.say(result.question),
    head: used.map((name) => words.text(`csv.${name}`)),
    rows: rows.map((row) => used.map((name) => row[name] ?? "")),
  };
}

type Cells = Readonly<Record<string, DocumentCell>>;

function sourceCells({ sources: [source] }: Result, words: Words, link: string): Cells {
  if (source === undefined) return { address: link };
  const { dataset, names } = source;
  const segment = Object.entries(names?.segment ?? {}).map(([name, value]) => [name, value[words.language]]);
  return {
    ...(Object.fromEntries(segment) as Cells),
    role: names?.role?.[words.language] ?? "",
    occupation: names?.occupation[words.language] ?? "",
    basis: words.text(`basis.${dataset.basis}`),
    component: words.text(`component.${dataset.component}`),
    vintage: vintageName(source, words),
    source: dataset.title[words.language],
    address: link,
  };
}

function lineCells(line: Line, words: Words): Cells {
  const { about, cell, holds } = line;
  const { place, level, statistic } = about;
  return {
    ...(about.origin && originCells(about.origin, words)),
    table: line.table,
    row: place === undefined && statistic === undefined ? line.row : "",
    place: place?.names[words.language] ?? "",
    "place-id": place?.id ?? "",
    level: level?.[words.language] ?? "",
    measure: line.measure,
    kind: "figure" in cell ? words.kind(cell.figure.kind) : "",
    statistic: line.statistic ?? (statistic === undefined ? "" : words.say(statistic)),
    value: line.value === undefined ? "" : rounded(line.value, holds),
    unit: line.value === undefined ? "" : unitOf(holds, words),
    note: [
      line.note,
      about.note && words.say(about.note),
      isConverted(line) ? words.text("csv.converted") : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(", "),
  };
}

/** In place of what the result's first source says of itself: whose pay it is, is told by no other source. */
function originCells({ occupation, vintage, title, basis, component }: Origin, words: Words): Cells {
  const { language } = words;
  return {
    ...{ role: "", category: "", sex: "", age: "" },
    occupation: occupation[language],
    basis: words.text(`basis.${basis}`),
    component: words.text(`component.${component}`),
    vintage: vintage[language],
    source: title[language],
  };
}

function linesOf(table: Table, words: Words): readonly Line[] {
  const title = words.say(table.name ?? table.title);
  return table.rows.flatMap(({ head, cells, of }) =>
    table.columns.flatMap((column, index) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const line = { table: title, row: words.value(head), about: { ...table.of, ...column.of, ...of } };
      const linesIn = (one: Pick<Column, "head" | "holds">, inside: Cell): readonly Line[] =>
        amountsIn(inside, words).map((amount) => ({
          ...line,
          ...amount,
          measure: words.say(one.head),
          cell: inside,
          holds: one.holds,
        }));
      const { measure = column.head } = line.about;
      const own = linesIn({ ...column, head: measure }, cell);
      return "number" in cell && cell.beside !== undefined && column.beside !== undefined
        ? [...own, ...linesIn(column.beside, { number: cell.beside })]
        : own;
    }),
  );
}

/** The currency and the period of an amount: "USD/hour". Empty for a number that is not an amount. */
function unitOf(holds: Holds, words: Words): string {
  if (holds.is !== "figure" && holds.is !== "money") return "";
  const { currency, period } = holds.unit;
  return period === undefined ? currency : `${currency}/${words.text(`period.${period}`)}`;
}

function isConverted({ holds, value }: Line): boolean {
  return value !== undefined && (holds.is === "figure" || holds.is === "money") && holds.unit.derived;
}
