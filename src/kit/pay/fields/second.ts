import type { Field, FieldValue, Situation } from "../../fields/field.ts";

/** The names under which the fields of a second reference stand: `{ dataset: "second", place: "secondPlace" }`. */
export type SecondNames = Readonly<Record<string, string>>;

/**
 * A field of pay, such as the place, that asks about a second reference beside the first: it reads the fields of the
 * second under the names of the first.
 */
export function asSecond<T extends FieldValue>(field: Field<T>, names: SecondNames): Field<T> {
  const seen = (at: Situation): Situation => {
    const other = Object.entries(names).map(([name, second]) => [name, at.given[second]] as const);
    return { ...at, given: { ...at.given, ...Object.fromEntries(other) } };
  };
  return {
    ...field,
    ...(field.label && { label: (at) => field.label?.(seen(at)) }),
    ...(field.find && { find: (typed, at) => field.find?.(typed, seen(at)) }),
    ...(field.covers && { covers: (words, at) => field.covers?.(words, seen(at)) ?? "" }),
    // Without a second reference it has no effect, and would only make every link longer.
    alwaysInLinks: false,
    shown: (at) => field.shown(seen(at)),
    fallback: (at) => field.fallback(seen(at)),
    options: (at) => field.options(seen(at)),
    read: (typed, at) => field.read(typed, seen(at)),
    write: (value, at) => field.write(value, seen(at)),
    fromText: (text, at) => field.fromText(text, seen(at)),
    print: (value, words, at) => field.print(value, words, seen(at)),
    accepts: (words, at) => field.accepts(words, seen(at)),
    any: (random, at) => field.any(random, seen(at)),
  };
}
