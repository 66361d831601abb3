import { readBackup } from "./backup.ts";
import { noCopies, type SavedCopies } from "./stored-copies.ts";
import type { Sheet } from "./sheet.ts";
import { freeName } from "./use-workspace.ts";

/** More than any file saved here: a larger one is not read at all. */
const largest = 2_000_000;

export type CopiesRead = { readonly sheets: readonly Sheet[] } | { readonly problem: string };

/** The copies of a checklist in a file, each under a name that is free; or why there are none. */
export async function readCopies(file: File, checklist: string, saved: SavedCopies): Promise<CopiesRead> {
  if (file.size > largest) return { problem: "too-large" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // Moved or locked since it was chosen.
    return { problem: "not-read" };
  }
  const reading = readBackup(text, checklist);
  if ("problem" in reading) return { problem: reading.problem };
  const sheets: Sheet[] = [];
  for (const sheet of Object.values(reading.saved.sheets)) {
    const taken = Object.fromEntries([...Object.values(saved.sheets), ...sheets].entries());
    const name = freeName(sheet.name === "" ? file.name : sheet.name, { ...noCopies, sheets: taken });
    sheets.push({ ...sheet, name });
  }
  return { sheets };
}
