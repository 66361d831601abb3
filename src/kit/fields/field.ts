import type { Market } from "#schema/market.ts";
import type { Language, Localised } from "#schema/text.ts";
import type { Phrase, Value } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";

/** What a field may hold. Several places are their ids; nothing is what an optional field holds when left empty. */
export type FieldValue =
  string | number | boolean | undefined | Money | readonly string[] | readonly RowValue[];

export interface Money {
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

/** One row of a field of rows: a value by the name of its column. */
export type RowValue = Readonly<Record<string, string | number | undefined>>;

/** The values of the fields before one, in the order of the schema. */
export type Given = Readonly<Record<string, FieldValue>>;

/** What a field may depend on: the fields before it, the data, and how its reader writes numbers. */
export interface Situation {
  readonly given: Given;
  readonly market: Market;
  readonly language: Language;
}

/**
 * One field of a calculator. Each kind of field is one object with everything that depends on the kind: how a value is
 * typed, printed and written in an address, its bounds in words, its JSON Schema, a value for tests. The form, the
 * address, the notices and the table of inputs call the field; none of them knows the kinds.
 */
export interface Field<T extends FieldValue = FieldValue> {
  /** Names the control that asks for it, one of `form/controls.ts`. */
  readonly control: string;
  /** Never written to a query, which servers receive, and never read from one. */
  readonly private: boolean;
  readonly optional: boolean;
  /** Stands in every link, even at its default: the default may change with the data or the reader's country. */
  readonly alwaysInLinks: boolean;
  /** What a link meant that gives other fields but not this one, from when links left their data set out. */
  readonly inOldLinks?: string | undefined;
  /** Key of the unit's name in the text files. */
  readonly unit?: string | undefined;
  /** A line of text: what the keyboard of a phone offers for it. Fields that are not one have none. */
  readonly line?: { readonly mode: "decimal" | "text" } | undefined;
  /** The fields of one row, where this is a field of rows. */
  readonly columns?: Readonly<Record<string, Field>> | undefined;
  /** How many values or rows it holds at least and at most, where it holds several. */
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
  /** Fields that start anew when this one changes: the rows of a preset. */
  readonly resets?: readonly string[] | undefined;
  readonly schema: JsonSchema;
  /** Left out of the form where it changes nothing; its value stays. */
  shown(at: Situation): boolean;
  /** The value where nothing is given; it may follow from the fields before it and from the data. */
  fallback(at: Situation): T;
  /** The values to choose from; undefined where it is not a choice or its data is not loaded. */
  options(at: Situation): readonly Option[] | undefined;
  /** What a reader typed or chose. */
  read(typed: string, at: Situation): Reading<T>;
  /** The value as it stands in its control, to be changed there. */
  write(value: T, at: Situation): string;
  /** What was typed, with one part of it typed anew: one cell of the rows, the currency of an amount. */
  withPart?(typed: string, part: string, text: string): string;
  /** The value in an address. */
  toText(value: T): string;
  /** The same as far as a link has room for it, where that may be less than all. */
  toLink?(value: T): string;
  fromText(text: string, at: Situation): Taken<T>;
  /** The value in a sentence. */
  print(value: T, words: Words, at: Situation): string;
  /** What is accepted, in words: "12 to 18 months paid a year". Empty where any option is. */
  accepts(words: Words, at: Situation): string;
  /** Any accepted value, for tests; `random` gives a whole number below its argument. */
  any(random: (below: number) => number, at: Situation): T;
}

export type Fields = Readonly<Record<string, Field>>;
export type InputOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never;
};

export interface Option {
  readonly value: string;
  readonly name: Value;
  /** A sentence that explains the value where it is chosen. */
  readonly explanation?: Localised;
}

/** A value; a text that asks for nothing yet, like half a name; or what is wrong, each problem with its place. */
export type Reading<T> =
  { readonly value: T } | { readonly unfinished: true } | { readonly problems: readonly Problem[] };

export interface Problem {
  /** The part of the field that is wrong: a cell of its rows. Empty for the field itself. */
  readonly part: string;
  readonly text: Phrase;
}

/** What an address gave: the value, if one could be taken, and all that was left out. */
export interface Taken<T> {
  readonly value?: T;
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly problem: "not-accepted" | "out-of-bounds" | "repeated" | "too-many" | "too-few" | "too-long";
  readonly got: string;
}

/** Plain data, so that no view needs a schema library. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What most kinds of field have in common. */
export const commonField = {
  private: false,
  optional: false,
  alwaysInLinks: false,
  shown: (): boolean => true,
  options: (): undefined => undefined,
} as const;

/** The text a field before this one holds; nothing where it holds something else. */
export function textGiven({ given }: Pick<Situation, "given">, name: string): string {
  const value = given[name];
  return typeof value === "string" ? value : "";
}

/** The value as a link gives it. */
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
