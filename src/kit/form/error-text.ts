import type { Field } from "../fields/fields.ts";
import type { FieldError } from "../fields/form-state.ts";
import type { Words } from "../words/wording.ts";

/** What came, what is accepted, an example: the same sentence under a field, whichever field it is. */
export function errorText(error: FieldError, field: Field, words: Words): string {
  const { number, plain } = words.format;
  const { min, max } = field.takes.is === "number" ? field.takes : { min: 0, max: 0 };
  const bounds = { min: plain(min), max: plain(max), example: plain((min + max) / 2), got: error.typed };
  if (error.is !== "ambiguous") return words.text(`error.${error.is}`, bounds);
  return words.text("error.ambiguous", {
    got: error.typed,
    thousands: number(error.thousands),
    decimal: number(error.decimal, 3),
    thousandsWritten: String(error.thousands),
    decimalWritten: plain(error.decimal),
  });
}
