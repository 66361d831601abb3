import { linkText, type Field, type FieldValue, type Situation } from "./field.ts";

/** The same field, which may be left empty. */
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
    any: (random, at) => (random(4) === 0 ? undefined : field.any(random, at)),
  };
}

/** The same field, personal: it stays on the device, and only a link that is asked for holds it, after `#`. */
export function privateField<T extends FieldValue>(field: Field<T>): Field<T> {
  return { ...field, private: true, alwaysInLinks: false };
}

/** The same field, asked only where it changes something. */
export function shownWhen<T extends FieldValue>(
  field: Field<T>,
  shown: (at: Situation) => boolean,
): Field<T> {
  return { ...field, shown: (at) => field.shown(at) && shown(at) };
}
