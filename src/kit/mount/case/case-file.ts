import type { Fields, InputOf } from "../../fields/field.ts";
import type { Raw } from "../../fields/url.ts";
import { isRecord } from "../../is-record.ts";

/** No file saved by a tool is this large. A larger one is refused without being read. */
const largest = 3_000_000;

/** All that was entered in a tool, private values included, as a file that the tool reads back. */
export function caseText<F extends Fields>(tool: string, fields: F, input: InputOf<F>): string {
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.toText(input[name as keyof F])]),
  );
  return `${JSON.stringify({ repere: tool, version: 1, values }, null, 2)}\n`;
}

/** What was entered, or the key of the sentence that says why the file cannot be used. */
export type CaseRead = { readonly raw: Raw } | { readonly problem: string };

export async function readCaseFile(file: File, tool: string): Promise<CaseRead> {
  if (file.size > largest) return { problem: "too-large" };
  // The file may have been moved or locked after it was chosen.
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: "not-read" } : readCase(text, tool);
}

export function readCase(text: string, tool: string): CaseRead {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { problem: "not-ours" };
  }
  if (!isRecord(found) || typeof found["repere"] !== "string" || !isRecord(found["values"]))
    return { problem: "not-ours" };
  if (found["repere"] !== tool) return { problem: "other-tool" };
  if (found["version"] !== 1) return { problem: "newer" };
  // A value that is no text is left out; one that the tool does not take is told beside its field.
  const texts = Object.entries(found["values"]).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { raw: Object.fromEntries(texts) };
}
