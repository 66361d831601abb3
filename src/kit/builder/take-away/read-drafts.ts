import { readBackupText } from "../../backup/backup.ts";
import { prefix, read } from "../../device/store.ts";
import { freeName, type Draft } from "../../drafts/saved-drafts.ts";
import { draftsKey, storedRecords, type BuilderRecord } from "../record.ts";

/** No file saved by this site is this large. A larger one is rejected without reading it. */
const largest = 3_000_000;

export type DraftsRead = { readonly records: readonly BuilderRecord[] } | { readonly problem: string };

/** Reads a builder's drafts from a file and gives each a name that is not taken, or returns why there are none. */
export async function readDrafts(
  file: File,
  tool: string,
  here: Readonly<Record<string, Draft>>,
): Promise<DraftsRead> {
  const text = await textOfFile(file);
  return typeof text === "string" ? draftsIn(text, tool, here, file.name) : text;
}

/** The text of a file the reader chose, or why it cannot be read. */
export async function textOfFile(file: File): Promise<string | { readonly problem: string }> {
  if (file.size > largest) return { problem: "too-large" };
  // The file may have been moved or locked after it was chosen.
  return file.text().catch(() => ({ problem: "not-read" }));
}

export function draftsIn(
  text: string,
  tool: string,
  here: Readonly<Record<string, Draft>>,
  fileName: string,
): DraftsRead {
  const file = readBackupText(text);
  if ("problem" in file) return file;
  const thing = storedRecords(tool);
  const held = file.kept[prefix + thing.key];
  if (held === undefined) {
    const isOther = Object.keys(file.kept).some((key) => key.startsWith(prefix + draftsKey));
    return { problem: isOther ? "other-tool" : "not-ours" };
  }
  const found = read(thing, held);
  if (found.state !== "stored") return { problem: found.state === "newer" ? "newer" : "broken" };
  const records: BuilderRecord[] = [];
  for (const { id: _old, ...record } of Object.values(found.value.records)) {
    const taken = Object.fromEntries([...Object.values(here), ...records].entries());
    records.push({ ...record, name: freeName(record.name === "" ? fileName : record.name, taken) });
  }
  return { records };
}
