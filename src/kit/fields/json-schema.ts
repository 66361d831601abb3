import { Id } from "#schema/text.ts";
import { z } from "#schema/z.ts";
import type { Fields, Takes } from "./fields.ts";

/** The schema of a calculator's input, made from its fields: for JSON Schema and for programs, never for a view. */
export function inputSchema(fields: Fields): z.ZodMiniObject {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field.takes)])),
  );
}

function schemaOf(takes: Takes): z.ZodMiniType {
  switch (takes.is) {
    case "id":
      return Id;
    case "ids":
      return z.array(Id).check(z.minLength(takes.min), z.maxLength(takes.max));
    case "one-of":
      return z.enum([...takes.values]);
    case "number":
      return z.number().check(z.minimum(takes.min), z.maximum(takes.max));
  }
}
