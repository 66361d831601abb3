import { readFile } from "#catalog/read-file.ts";
import { storedCopies } from "#kit/checklist/copies/stored-copies.ts";
import { isUntouched } from "#kit/checklist/copies/sheet.ts";
import { linesOf, ownLines } from "#kit/checklist/take-away/lines.ts";
import type { ShownChecklist } from "#kit/checklist/shown.ts";
import { find } from "#kit/device/store.ts";

/** A copy on this device that is begun and not done. */
export interface Begun {
  readonly title: string;
  /** The name its reader gave it, or "". */
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

/** The copies of a checklist that are in progress. `file` is the checklist as its own page shows it. */
export async function begunCopies(id: string, file: string): Promise<readonly Begun[]> {
  const found = find(storedCopies(id));
  if (found.state !== "stored") return [];
  const sheets = Object.values(found.value.records).filter((sheet) => !isUntouched(sheet));
  if (sheets.length === 0) return [];
  const shown = (await readFile(file)) as ShownChecklist;
  return sheets
    .map((sheet) => {
      const lines = [...linesOf(shown, sheet).flatMap((group) => group.lines), ...ownLines(shown, sheet)];
      const done = lines.filter((line) => line.done).length;
      return { title: shown.title, name: sheet.name, done, all: lines.length };
    })
    .filter(({ done, all }) => done < all);
}
