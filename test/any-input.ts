import type { Fields, FieldValue, InputOf } from "#kit/fields/field.ts";
import { market } from "./market.ts";

/** Some accepted input of a tool; `numbers` decides which. */
export function anyInput<F extends Fields>(fields: F, numbers: Iterator<number>): InputOf<F> {
  const given: Record<string, FieldValue> = {};
  const random = (below: number): number => {
    const { value } = numbers.next() as { readonly value: number | undefined };
    return below <= 0 ? 0 : (value ?? 0) % below;
  };
  for (const [name, field] of Object.entries(fields)) {
    given[name] = field.any(random, { given, market, language: "en" });
  }
  return given as InputOf<F>;
}
