import { linkText, type Field, type FieldValue, type Situation } from "./field.ts";

/** Makes a field optional: it may be left empty. */
export function optional<T extends FieldValue>(field: Field<T>): Field<T | undefined> {
  return {
    ...field,
    optional: true,
    fallback: () => undefined,
    read: (typed, at) => (typed.trim() === "" ? { value: undefined } : field.read(typed, at)),
    write: (value, at) => (value === undefined ? "" : field.write(value, at)),
    toText: (value) => (value === undefined ? "" : field.toText(value)),
    toLink: (value) => (value === undefined ? "" : linkText(field, value)),
    fromText: (text, at) => (text === "" ? { value: undefined, refused: [] } : field.fromText(text, at)),
    print: (value, words, at) =>
      value === undefined ? words.text("field.empty") : field.print(value, words, at),
    any(random, at) {
      const value = random(4) === 0 ? undefined : field.any(random, at);
      // Left empty is no value, for texts too.
      return value === "" ? undefined : value;
    },
  };
}

/**
 * Makes a field private: its value stays on the device. It is only in a link, after `#`, if the reader asks
 * for that.
 */
export function privateField<T extends FieldValue>(field: Field<T>): Field<T> {
  return { ...field, private: true, alwaysInLinks: false };
}

/** Makes a field conditional: it is only asked when it has an effect, and links only name it then. */
export function shownWhen<T extends FieldValue>(
  field: Field<T>,
  shown: (at: Situation) => boolean,
): Field<T> {
  return {
    ...field,
    shown: (at) => field.shown(at) && shown(at),
    applies: (at) => (field.applies?.(at) ?? true) && shown(at),
  };
}
