import type { Field, FieldValue, Situation } from "./field.ts";

/** The same field, asked only where it changes something. */
export function shownWhen<T extends FieldValue>(
  field: Field<T>,
  shown: (at: Situation) => boolean,
): Field<T> {
  return { ...field, shown: (at) => field.shown(at) && shown(at) };
}
