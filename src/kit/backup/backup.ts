import { isRecord } from "../is-record.ts";

/**
 * A backup file of stored items. Each item keeps the key and the content it has on the device, so that a file
 * saved on any page can be restored on any other.
 */
export function backupText(kept: Readonly<Record<string, string>>): string {
  const things: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(kept).map(([key, text]) => [key, parsed(text)]),
  );
  return `${JSON.stringify({ repere: version, kept: things }, undefined, 2)}\n`;
}

const version = 1;

export type FileProblem = "not-json" | "not-ours" | "newer";

/** The items of a backup file, each as the text that was stored. */
export function readBackupText(
  text: string,
): { readonly kept: Readonly<Record<string, string>> } | { readonly problem: FileProblem } {
  const file = parsed(text);
  if (typeof file === "string") return { problem: "not-json" };
  if (!isRecord(file) || typeof file["repere"] !== "number" || !isRecord(file["kept"]))
    return { problem: "not-ours" };
  if (file["repere"] > version) return { problem: "newer" };
  // An item that could not be read on the device was saved as its original text.
  const things = Object.entries(file["kept"]).map(([key, held]) => [
    key,
    typeof held === "string" ? held : JSON.stringify(held),
  ]);
  return { kept: Object.fromEntries(things) as Readonly<Record<string, string>> };
}

/** Text that is not JSON is returned unchanged. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
