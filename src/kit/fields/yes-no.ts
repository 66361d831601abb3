import { commonField, refused, type Field } from "./field.ts";

/** A yes-or-no choice with a checkbox, written "yes" or "no" in an address. */
export function yesNo(settings: { readonly default: boolean }): Field<boolean> {
  return {
    ...commonField,
    control: "yes-no",
    schema: { type: "boolean" },
    fallback: () => settings.default,
    read: (typed) => ({ value: typed === "yes" }),
    write: (value) => (value ? "yes" : "no"),
    toText: (value) => (value ? "yes" : "no"),
    fromText: (text) =>
      text === "yes" || text === "no"
        ? { value: text === "yes", refused: [] }
        : refused("not-accepted", text),
    print: (value, words) => words.text(value ? "yes" : "no"),
    accepts: (words) => words.text("yes-no.bounds"),
    any: (random) => random(2) === 0,
  };
}
