import { readBackupText, type FileProblem } from "../backup.ts";
import { prefix, read } from "../store.ts";
import { shelfKey, storedShelf, type Shelf } from "./shelf.ts";

/** A shelf as it stands on the device. */
export function shelfText(checklist: string, shelf: Shelf): Readonly<Record<string, string>> {
  const { key, version } = storedShelf(checklist);
  return { [prefix + key]: JSON.stringify({ version, value: shelf }) };
}

type BackupReading =
  | { readonly shelf: Shelf }
  | { readonly problem: FileProblem | "broken" }
  /** It holds copies, of other checklists. */
  | { readonly problem: "other-checklist"; readonly found: readonly string[] };

/** The copies of one checklist in a file. */
export function readBackup(text: string, checklist: string): BackupReading {
  const file = readBackupText(text);
  if ("problem" in file) return file;
  const found = Object.keys(file.kept).filter((key) => key.startsWith(prefix + shelfKey));
  if (found.length === 0) return { problem: "not-ours" };
  const thing = storedShelf(checklist);
  const held = file.kept[prefix + thing.key];
  if (held === undefined) {
    return { problem: "other-checklist", found: found.map((key) => key.slice((prefix + shelfKey).length)) };
  }
  const reading = read(thing, held);
  if (reading.state === "kept") return { shelf: reading.value };
  return { problem: reading.state === "newer" ? "newer" : "broken" };
}
