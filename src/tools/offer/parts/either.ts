import type { Field, FieldValue, Situation } from "#kit/fields/field.ts";

/** One of two fields of the same kind and name, such as a place of any country or one of a data set. */
export function either<T extends FieldValue>(
  first: Field<T>,
  second: Field<T>,
  isFirst: (at: Situation) => boolean,
): Field<T> {
  const of = (at: Situation): Field<T> => (isFirst(at) ? first : second);
  return {
    ...first,
    label: (at) => of(at).label?.(at),
    find: (typed, at) => of(at).find?.(typed, at),
    covers: (words, at) => of(at).covers?.(words, at) ?? "",
    shown: (at) => of(at).shown(at),
    applies: (at) => of(at).applies?.(at) ?? true,
    fallback: (at) => of(at).fallback(at),
    options: (at) => of(at).options(at),
    read: (typed, at) => of(at).read(typed, at),
    write: (value, at) => of(at).write(value, at),
    fromText: (text, at) => of(at).fromText(text, at),
    print: (value, words, at) => of(at).print(value, words, at),
    accepts: (words, at) => of(at).accepts(words, at),
    any: (random, at) => of(at).any(random, at),
  };
}
