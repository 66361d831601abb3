import { readBackupText, type FileProblem } from "../../backup/backup.ts";
import { prefix, read } from "../../device/store.ts";
import { savedCopiesKey, storedCopies, type SavedCopies } from "./stored-copies.ts";

/** The saved copies in the form in which the device stores them. */
export function savedText(checklist: string, saved: SavedCopies): Readonly<Record<string, string>> {
  const { key, version } = storedCopies(checklist);
  return { [prefix + key]: JSON.stringify({ version, value: saved }) };
}

type BackupReading =
  | { readonly saved: SavedCopies }
  | { readonly problem: FileProblem | "broken" }
  /** The file holds copies, but of other checklists. */
  | { readonly problem: "other-checklist"; readonly found: readonly string[] };

/** Reads the copies of one checklist from a backup file. */
export function readBackup(text: string, checklist: string): BackupReading {
  const file = readBackupText(text);
  if ("problem" in file) return file;
  const found = Object.keys(file.kept).filter((key) => key.startsWith(prefix + savedCopiesKey));
  if (found.length === 0) return { problem: "not-ours" };
  const thing = storedCopies(checklist);
  const held = file.kept[prefix + thing.key];
  if (held === undefined) {
    return {
      problem: "other-checklist",
      found: found.map((key) => key.slice((prefix + savedCopiesKey).length)),
    };
  }
  const reading = read(thing, held);
  if (reading.state === "stored") return { saved: reading.value };
  return { problem: reading.state === "newer" ? "newer" : "broken" };
}
