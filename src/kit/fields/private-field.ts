import type { Field, FieldValue } from "./field.ts";

/** The same field, personal: it stays on the device, and only a link that is asked for holds it, after `#`. */
export function privateField<T extends FieldValue>(field: Field<T>): Field<T> {
  return { ...field, private: true, alwaysInLinks: false };
}
