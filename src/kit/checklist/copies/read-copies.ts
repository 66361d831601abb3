import { readBackup } from "./backup.ts";
import { draftId, freeName } from "../../drafts/saved-drafts.ts";
import type { SavedCopies } from "./stored-copies.ts";
import type { Sheet } from "./sheet.ts";

/** No file saved by this site is this large. A larger one is rejected without reading it. */
const largest = 2_000_000;

export type CopiesRead = { readonly sheets: readonly Sheet[] } | { readonly problem: string };

/**
 * Reads a checklist's copies from a file and gives each a name that is not taken, or returns why there are
 * none.
 */
export async function readCopies(file: File, checklist: string, saved: SavedCopies): Promise<CopiesRead> {
  if (file.size > largest) return { problem: "too-large" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or locked after it was chosen.
    return { problem: "not-read" };
  }
  const reading = readBackup(text, checklist);
  if ("problem" in reading) return { problem: reading.problem };
  const sheets: Sheet[] = [];
  const here = new Set(Object.entries(saved.records).map(([key, sheet]) => draftId(key, sheet)));
  for (const [key, { id: _old, ...sheet }] of Object.entries(reading.saved.records)) {
    const taken = Object.fromEntries([...Object.values(saved.records), ...sheets].entries());
    const name = freeName(sheet.name === "" ? file.name : sheet.name, taken);
    // A copy taken to another device keeps its id; beside the one it was saved from it is another copy.
    const id = draftId(key, reading.saved.records[key] ?? sheet);
    sheets.push({ ...sheet, ...(id !== undefined && !here.has(id) && { id }), name });
  }
  return { sheets };
}
