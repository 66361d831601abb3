import {
  commonField,
  type Field,
  type FieldValue,
  type Problem,
  type Refused,
  type RowValue,
  type Situation,
  type Taken,
} from "./field.ts";
import type { Phrase } from "../words/phrase.ts";
import { mostRowsInLink } from "./url.ts";

type Columns = Readonly<Record<string, Field>>;

/** The type of a row with these columns. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Field<infer T>
    ? Extract<T, string | number | undefined>
    : never;
};

/**
 * Rows that a reader adds, fills in and removes. The typed form is the text of every cell as JSON. In an
 * address, cells are separated by `~` and rows by `.`.
 */
export function rows<C extends Columns>(settings: {
  readonly columns: C;
  readonly min: number;
  readonly max: number;
  /** The default rows. They may depend on an earlier field. */
  readonly default: (at: Situation) => readonly RowOf<C>[];
  /**
   * Checks a row whose cells are each valid. Returns the column to show the problem under, and the problem.
   */
  readonly check?: (
    row: RowOf<C>,
  ) => { readonly column: keyof C & string; readonly text: Phrase } | undefined;
}): Field<readonly RowOf<C>[]> {
  const { columns, min, max, check = () => undefined } = settings;
  const names = Object.keys(columns);
  const textOf = (value: readonly RowValue[]): string =>
    value
      .map((row) => names.map((name) => escaped(columns[name]?.toText(row[name]) ?? "")).join("~"))
      .join(".");
  const typedOf = (value: readonly RowValue[], at: Situation): TypedRows =>
    value.map((row) => names.map((name) => columns[name]?.write(row[name], at) ?? ""));
  return {
    ...commonField,
    control: "rows",
    columns,
    fewest: min,
    most: max,
    schema: {
      type: "array",
      minItems: min,
      maxItems: max,
      items: {
        type: "object",
        properties: Object.fromEntries(names.map((name) => [name, columns[name]?.schema])),
        required: names.filter((name) => columns[name]?.optional === false),
        additionalProperties: false,
      },
    },
    fallback: (at) => settings.default(at),
    read(typed, at) {
      const problems: Problem[] = [];
      const unfinished: string[] = [];
      const value = parseRows(typed).map((cells, row) =>
        rowOf(names, (name, column) => {
          const reading = columns[name]?.read(cells[column] ?? "", at);
          if (reading !== undefined && "value" in reading) return reading.value;
          for (const { text } of reading !== undefined && "problems" in reading ? reading.problems : []) {
            problems.push({ part: `${String(row)}.${name}`, text });
          }
          unfinished.push(name);
          return undefined;
        }),
      );
      if (problems.length > 0) return { problems };
      if (unfinished.length > 0) return { unfinished: true };
      const rows = rowsOf<C>(value);
      const wrong = rows.flatMap((row, index): readonly Problem[] => {
        const found = check(row);
        return found === undefined ? [] : [{ part: `${String(index)}.${found.column}`, text: found.text }];
      });
      return wrong.length > 0 ? { problems: wrong } : { value: rows };
    },
    write: (value, at) => JSON.stringify(typedOf(value, at)),
    withPart: (typed, part, text) => JSON.stringify(withCell(parseRows(typed), names, part, text)),
    toText: textOf,
    // Only the link is cut to this number of rows. The form keeps all rows, so the result always matches the
    // form.
    toLink: (value) => textOf(value.slice(0, mostRowsInLink)),
    fromText(text, at) {
      const isRight = (row: RowValue): boolean => check(row as RowOf<C>) === undefined;
      const { value, refused } = takeRows(text, { columns, names, min, max, isRight }, at);
      return value === undefined ? { refused } : { value: rowsOf<C>(value), refused };
    },
    print: (value, words, at) =>
      value
        .map((row) => names.map((name) => columns[name]?.print(row[name], words, at) ?? "").join(", "))
        .join("; ") || words.text("field.empty"),
    accepts: (words) => words.text("rows.bounds", { min, max }),
    any: (random, at) =>
      rowsOf<C>(
        Array.from({ length: min + random(Math.min(max, 6) - min + 1) }, () => {
          const row = rowOf(names, (name) => columns[name]?.any(random, at));
          return check(row as RowOf<C>) === undefined ? row : (settings.default(at)[0] ?? row);
        }),
      ),
  };
}

/** Safe because each cell was read by its own column. */
function rowsOf<C extends Columns>(value: readonly RowValue[]): readonly RowOf<C>[] {
  return value as readonly unknown[] as readonly RowOf<C>[];
}

export type TypedRows = readonly (readonly string[])[];

/** The text of every cell, row by row. */
export function parseRows(typed: string): TypedRows {
  return JSON.parse(typed) as TypedRows;
}

/** The rows after one cell was edited. The part `2.yield` is the cell `yield` of the third row. */
function withCell(typed: TypedRows, names: readonly string[], part: string, text: string): TypedRows {
  const [row = "", name = ""] = part.split(".");
  const column = names.indexOf(name);
  return typed.map((cells, index) =>
    index === Number(row) ? cells.map((cell, at) => (at === column ? text : cell)) : cells,
  );
}

function rowOf(names: readonly string[], valueOf: (name: string, column: number) => FieldValue): RowValue {
  return Object.fromEntries(names.map((name, column) => [name, valueOf(name, column)])) as RowValue;
}

interface FoundRow {
  readonly row: RowValue;
  readonly written: string;
}

interface Shape {
  readonly columns: Columns;
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly isRight: (row: RowValue) => boolean;
}

/** The rows in which every cell is valid. Other rows are left out, and the cell that is wrong is reported. */
function takeRows(
  text: string,
  { columns, names, min, max, isRight }: Shape,
  at: Situation,
): Taken<readonly RowValue[]> {
  const refused: Refused[] = [];
  const found = (text === "" ? [] : text.split(".")).flatMap((written): readonly FoundRow[] => {
    const cells = written.split("~").map(unescaped);
    const taken = names.map((name, column) => columns[name]?.fromText(cells[column] ?? "", at));
    const wrong = taken.flatMap((one) => one?.refused ?? []);
    refused.push(...wrong);
    if (cells.length !== names.length || wrong.length > 0) {
      if (wrong.length === 0) refused.push({ problem: "not-accepted", got: written });
      return [];
    }
    const row = rowOf(names, (_, column) => taken[column]?.value);
    if (isRight(row)) return [{ row, written }];
    refused.push({ problem: "not-accepted", got: written });
    return [];
  });
  const value = found.slice(0, max).map(({ row }) => row);
  const beyond = found.slice(max).map(({ written }) => written);
  if (beyond.length > 0) refused.push({ problem: "too-many", got: beyond.join(".") });
  if (value.length >= min) return { value, refused };
  return { refused: refused.length > 0 ? refused : [{ problem: "too-few", got: text }] };
}

/** Escapes for separator characters inside a cell. The star is used because addresses do not encode it. */
const escapes = { "*": "*s", "~": "*t", ".": "*p" } as const;

function escaped(cell: string): string {
  return cell.replaceAll(/[*~.]/gu, (sign) => escapes[sign as keyof typeof escapes]);
}

function unescaped(cell: string): string {
  return cell.replaceAll(/\*[stp]/gu, (code) => {
    const found = Object.entries(escapes).find(([, escape]) => escape === code);
    return found?.[0] ?? code;
  });
}
