import type { Fields, JsonSchema } from "./field.ts";

/** The JSON Schema of a tool's input, generated from its fields, used by tests. */
export function inputSchema(fields: Fields): JsonSchema {
  const all = Object.entries(fields);
  return {
    type: "object",
    properties: Object.fromEntries(all.map(([name, field]) => [name, field.schema])),
    required: all.filter(([, field]) => !field.optional).map(([name]) => name),
    additionalProperties: false,
  };
}
