import type { Market } from "#schema/market.ts";
import type { Language, Localised } from "#schema/text.ts";
import type { Phrase, Value } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";

/**
 * The types of values a field can have. Several places are a list of ids. An optional field that is empty is
 * undefined.
 */
export type FieldValue =
  string | number | boolean | undefined | Money | readonly string[] | readonly RowValue[];

export interface Money {
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

/** One row of a field of rows: values by column name. */
export type RowValue = Readonly<Record<string, string | number | undefined>>;

/** The values of the fields that come before a field, in the order of the fields. */
export type Given = Readonly<Record<string, FieldValue>>;

/**
 * The context a field may depend on: the values of earlier fields, the data, and the language for number
 * formats.
 */
export interface Situation {
  readonly given: Given;
  readonly market: Market;
  readonly language: Language;
}

/**
 * One field of a calculator. Each kind of field is one object with all the behaviour of that kind: parsing,
 * printing, writing to an address, its limits in words, its JSON Schema, and a value for tests. The form, the
 * address, the notices and the table of inputs call these methods and need not know the kinds.
 */
export interface Field<T extends FieldValue = FieldValue> {
  /** The name of the control in `form/controls.ts`. */
  readonly control: string;
  /** A private field is never written to a query or read from one, because servers receive queries. */
  readonly private: boolean;
  readonly optional: boolean;
  /**
   * True if links always contain the field, even at its default, because the default may change with the data
   * or the reader's country.
   */
  readonly alwaysInLinks: boolean;
  /** False where what it asks plays no part in the case: a link then need not name it. Absent if it always does. */
  applies?(at: Situation): boolean;
  /**
   * The value to use for old links that give other fields but not this one. Early links did not name the data
   * set.
   */
  readonly inOldLinks?: string | undefined;
  /** True if its default is the reader's day. */
  readonly beginsToday?: true;
  /** The name of the field, if the data gives it; otherwise the texts do. */
  label?(at: Situation): Localised | undefined;
  /** The key of the unit's name in the text files. */
  readonly unit?: string | undefined;
  /** Whether its bounds hold whatever anyone would type, so that only an error need name them. */
  readonly isWide?: boolean;
  /** For a one-line text field: the keyboard a phone should offer. Undefined for other fields. */
  readonly line?: { readonly mode: "decimal" | "text" } | undefined;
  /** The fields of one row, if this is a field of rows. */
  readonly columns?: Readonly<Record<string, Field>> | undefined;
  /** The minimum and maximum number of values or rows, if the field holds several. */
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
  /** The fields that are reset when this one changes, for example the rows that a preset fills in. */
  readonly resets?: readonly string[] | undefined;
  readonly schema: JsonSchema;
  /** False hides the field in the form because it has no effect. Its value is kept. */
  shown(at: Situation): boolean;
  /** The default value. It may depend on earlier fields and on the data. */
  fallback(at: Situation): T;
  /** The values to choose from; undefined if the field is not a choice or its data is not loaded. */
  options(at: Situation): readonly Option[] | undefined;
  /**
   * Options beside those that are loaded, for part of a name typed. Undefined where all options are loaded.
   */
  find?(typed: string, at: Situation): Promise<readonly Option[]> | undefined;
  /** Parses what a reader typed or chose. */
  read(typed: string, at: Situation): Reading<T>;
  /** The text to show in the control for a value, which the reader can then edit. */
  write(value: T, at: Situation): string;
  /**
   * The typed text after the reader edited one part of it: a cell of the rows, or the currency of an amount.
   */
  withPart?(typed: string, part: string, text: string): string;
  /** The value in the form used in addresses. */
  toText(value: T): string;
  /** The same, cut to what a link has room for. Only for fields whose value can be too long. */
  toLink?(value: T): string;
  fromText(text: string, at: Situation): Taken<T>;
  /** The value as it appears in a sentence. */
  print(value: T, words: Words, at: Situation): string;
  /** The accepted values in words: "12 to 18 months paid a year". Empty if any option is accepted. */
  accepts(words: Words, at: Situation): string;
  /** What the options cover, for a reader who looks for another. */
  covers?(words: Words, at: Situation): string;
  /** Any accepted value, for tests. `random` returns a whole number below its argument. */
  any(random: (below: number) => number, at: Situation): T;
}

export type Fields = Readonly<Record<string, Field>>;
export type InputOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never;
};

export interface Option {
  readonly value: string;
  readonly name: Value;
  /** Other names to find it by, which are not shown. */
  readonly also?: readonly Localised[];
  /** A sentence that explains the value, shown in the form. */
  readonly explanation?: Localised;
}

/**
 * The result of parsing a text: a value, an unfinished text such as half a name, or problems, each with the
 * part it concerns.
 */
export type Reading<T> =
  { readonly value: T } | { readonly unfinished: true } | { readonly problems: readonly Problem[] };

export interface Problem {
  /** The part of the field that is wrong, such as a cell of its rows. Empty for the field itself. */
  readonly part: string;
  readonly text: Phrase;
}

/** The result of reading an address: the value if there is a valid one, and everything that was rejected. */
export interface Taken<T> {
  readonly value?: T;
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly problem:
    | "not-accepted"
    | "not-offered"
    | "not-here"
    | "out-of-bounds"
    | "repeated"
    | "too-many"
    | "too-few"
    | "too-long";
  readonly got: string;
}

/** Plain data, so that no view needs a schema library. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Properties that are the same for most kinds of field. */
export const commonField = {
  private: false,
  optional: false,
  alwaysInLinks: false,
  shown: (): boolean => true,
  options: (): undefined => undefined,
} as const;

/** The value of an earlier field if it is a text, otherwise an empty string. */
export function textGiven({ given }: Pick<Situation, "given">, name: string): string {
  const value = given[name];
  return typeof value === "string" ? value : "";
}

/** The value in the form used in links. */
export function linkText<T extends FieldValue>(field: Field<T>, value: T): string {
  return field.toLink?.(value) ?? field.toText(value);
}

export function refused(problem: Refused["problem"], got: string): Taken<never> {
  return { refused: [{ problem, got }] };
}

export function problem(
  key: string,
  values: Phrase["values"] = {},
): { readonly problems: readonly Problem[] } {
  return { problems: [{ part: "", text: { key, values } }] };
}
