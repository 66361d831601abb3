import { explain } from "#schema/explain.ts";
import type { Problem } from "#schema/problem.ts";
import { z } from "#schema/z.ts";
import { whereJsonBreaks } from "./where-json-breaks.ts";

export type Reading<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly Problem[] };

/**
 * Parses the text of a file with a schema, or reports everything that is wrong with it. The text is undefined
 * if the file does not exist.
 */
export function readJson<T>(text: string | undefined, schema: z.core.$ZodType<T>, file: string): Reading<T> {
  if (text === undefined) {
    const fix = "Write it, or remove the folder it belongs to.";
    return {
      value: undefined,
      problems: [{ id: "missing-file", file, got: "nothing", expected: "a file", fix }],
    };
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const place = whereJsonBreaks(text);
    const where = place === undefined ? "it ends too early" : `line ${place.line}, column ${place.column}`;
    const got = `text that is not JSON (${where})`;
    const fix = "A comma, quote or bracket is missing or left over there.";
    return { value: undefined, problems: [{ id: "not-json", file, got, expected: "JSON", fix }] };
  }
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: undefined, problems: explain(parsed.error.issues, input, file) };
}
