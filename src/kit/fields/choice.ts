import { idForm } from "#schema/names.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import { commonField, refused, type Field, type Option, type Situation } from "./field.ts";

/** A choice among values that are all known in advance. */
export function choice<const V extends string>(settings: {
  readonly values: readonly V[];
  readonly default: V;
  readonly name: (value: V) => Phrase;
  /** Segments lie side by side, for few values. A select is a list to open, for more. */
  readonly control?: "segments" | "select";
  readonly resets?: readonly string[];
}): Field<V> {
  const options = settings.values.map((value) => ({ value, name: { phrase: settings.name(value) } }));
  const isValue = (text: string): text is V => settings.values.some((value) => value === text);
  return {
    ...choiceAmong({ control: settings.control ?? "segments", options: () => options, isValue }),
    resets: settings.resets,
    schema: { enum: [...settings.values] },
    fallback: () => settings.default,
  };
}

/** A choice among values from the data. Until the data is loaded, any id is accepted. */
export function dataChoice(
  settings: Pick<Field<string>, "fallback" | "label" | "covers" | "find"> & {
    readonly control?: "segments" | "select";
    readonly options: Options;
    readonly shown?: Field["shown"];
    readonly alwaysInLinks?: boolean;
    readonly inOldLinks?: string | undefined;
  },
): Field<string> {
  const { control = "select", options, ...others } = settings;
  const isId = (text: string): text is string => idForm.test(text);
  return {
    ...choiceAmong({ control, options, isValue: isId }),
    schema: { type: "string", pattern: idForm.source },
    ...others,
  };
}

/** Which options are loaded may depend on the one asked for. */
type Options = (at: Situation, asked?: string) => readonly Option[] | undefined;

function choiceAmong<V extends string>(settings: {
  readonly control: string;
  readonly options: Options;
  readonly isValue: (text: string) => text is V;
}): Omit<Field<V>, "fallback" | "schema"> {
  const { control, options, isValue } = settings;
  const taken = (text: string, at: Situation): V | undefined => {
    const known = options(at, text);
    return isValue(text) && (known === undefined || known.some(({ value }) => value === text))
      ? text
      : undefined;
  };
  return {
    ...commonField,
    control,
    options,
    read(typed, at) {
      const value = taken(typed, at);
      // Part of a name, typed before the picker was live. It is not a value yet.
      return value === undefined ? { unfinished: true } : { value };
    },
    write: (value) => value,
    toText: (value) => value,
    fromText(text, at) {
      const value = taken(text, at);
      if (value !== undefined) return { value, refused: [] };
      // What the data set does not divide its figures by has no options, so nothing is shown instead.
      return refused(options(at, text)?.length === 0 ? "not-offered" : "not-accepted", text);
    },
    print: (value, words, at) => optionName(value, options(at, value), words),
    accepts: () => "",
    any(random, at) {
      const known = options(at) ?? [];
      const value = known[random(known.length)]?.value ?? "none";
      return isValue(value) ? value : ("none" as V);
    },
  };
}

/** The option's name for a value. */
export function optionName(value: string, options: readonly Option[] = [], words: Words): string {
  const option = options.find((one) => one.value === value);
  return option === undefined ? value : words.value(option.name);
}
