import type { Language } from "#schema/text.ts";
import type { Field } from "./fields.ts";
import { parseNumber } from "../words/parse-number.ts";
import { takes } from "./takes.ts";

/** What a reader typed in a number field, in the plain notation of addresses, or what is wrong with it. */
export type ReadField =
  | { readonly raw: string }
  | { readonly error: "empty" | "not-a-number" | "out-of-bounds" }
  | { readonly error: "ambiguous"; readonly thousands: number; readonly decimal: number };

export function readField(field: Field, typed: string, language: Language): ReadField {
  if (field.control !== "number") return { raw: typed };
  const parsed = parseNumber(typed, language);
  switch (parsed.is) {
    case "empty":
    case "not-a-number":
      return { error: parsed.is };
    case "ambiguous":
      return { error: "ambiguous", thousands: parsed.thousands, decimal: parsed.decimal };
    case "number":
      return takes(field.takes, parsed.value) ? { raw: String(parsed.value) } : { error: "out-of-bounds" };
  }
}
