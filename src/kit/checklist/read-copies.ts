import { readBackup } from "./backup.ts";
import { emptyShelf, type Shelf } from "./shelf.ts";
import type { Sheet } from "./sheet.ts";
import { freeName } from "./use-desk.ts";

/** More than any file saved here: a larger one is not read at all. */
const largest = 2_000_000;

export type CopiesRead = { readonly sheets: readonly Sheet[] } | { readonly problem: string };

/** The copies of a checklist in a file, each under a name that is free; or why there are none. */
export async function readCopies(file: File, checklist: string, shelf: Shelf): Promise<CopiesRead> {
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
  for (const sheet of Object.values(reading.shelf.sheets)) {
    const taken = Object.fromEntries([...Object.values(shelf.sheets), ...sheets].entries());
    const name = freeName(sheet.name === "" ? file.name : sheet.name, { ...emptyShelf, sheets: taken });
    sheets.push({ ...sheet, name });
  }
  return { sheets };
}
