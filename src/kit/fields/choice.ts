import { idForm } from "#schema/names.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import { commonField, refused, type Field, type Option, type Situation } from "./field.ts";

/** One of some values, all known beforehand. */
export function choice<const V extends string>(settings: {
  readonly values: readonly V[];
  readonly default: V;
  readonly name: (value: V) => Phrase;
  /** A few are drawn side by side, more as a list to open. */
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

/** One of the values that the data holds; any id is taken while that data is not loaded. */
export function dataChoice(
  settings: Pick<Field<string>, "fallback"> & {
    readonly control?: "segments" | "select";
    readonly options: (at: Situation) => readonly Option[] | undefined;
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

function choiceAmong<V extends string>(settings: {
  readonly control: string;
  readonly options: (at: Situation) => readonly Option[] | undefined;
  readonly isValue: (text: string) => text is V;
}): Omit<Field<V>, "fallback" | "schema"> {
  const { control, options, isValue } = settings;
  const taken = (text: string, at: Situation): V | undefined => {
    const known = options(at);
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
      // Part of a name, typed before its picker was live: it asks for nothing yet.
      return value === undefined ? { unfinished: true } : { value };
    },
    write: (value) => value,
    toText: (value) => value,
    fromText(text, at) {
      const value = taken(text, at);
      return value === undefined ? refused("not-accepted", text) : { value, refused: [] };
    },
    print: (value, words, at) => optionName(value, options(at), words),
    accepts: () => "",
    any(random, at) {
      const known = options(at) ?? [];
      const value = known[random(known.length)]?.value ?? "none";
      return isValue(value) ? value : ("none" as V);
    },
  };
}

/** A value by the name of its option. */
export function optionName(value: string, options: readonly Option[] = [], words: Words): string {
  const option = options.find((one) => one.value === value);
  return option === undefined ? value : words.value(option.name);
}
