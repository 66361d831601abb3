import { isRecord } from "../is-record.ts";
import { inversePatch, mergePatch, type MergePatch } from "./merge-patch.ts";

/** What every draft has: a name, and an id of its own that its name does not change. */
export interface Draft {
  /** Left out where the key it is kept under is the id (`draftId`). */
  readonly id?: string;
  readonly name: string;
}

/** All drafts of one kind on this device, and the key of the one that was open last. */
export interface SavedDrafts<R extends Draft> {
  readonly open: string;
  readonly records: Readonly<Record<string, R>>;
}

export type DraftChange<R extends Draft> =
  | { readonly on: string; readonly patch: MergePatch<R> }
  /** Adds a draft or replaces it; null deletes it. */
  | { readonly put: string; readonly record: R | null }
  | { readonly open: string };

/** What drafts of one kind have in common. */
export interface DraftKind<R extends Draft> {
  /** A draft nobody has touched. */
  readonly empty: R;
  /** True if nothing was ever entered, not even a name. */
  readonly isUntouched: (record: R) => boolean;
}

/** The key of the first draft, which is made without being asked for. */
export const firstDraft = "1";

export function noDrafts<R extends Draft>({ empty }: DraftKind<R>): SavedDrafts<R> {
  return { open: firstDraft, records: { [firstDraft]: empty } };
}

/**
 * The id of a draft. The first one is kept under the same key on every device, so its id stands in the record,
 * and is undefined in one made before there were ids.
 */
export function draftId(key: string, { id }: Draft): string | undefined {
  return id ?? (key === firstDraft ? undefined : key);
}

/** Applies a change to the drafts saved now; `before` holds those that the page showed. */
export function applied<R extends Draft>(
  kind: DraftKind<R>,
  saved: SavedDrafts<R>,
  change: DraftChange<NoInfer<R>>,
  before: SavedDrafts<NoInfer<R>>,
): SavedDrafts<R> {
  if ("open" in change) return { ...saved, open: change.open };
  if ("on" in change) {
    // Another tab may have deleted this draft. The change then applies to the draft as this page showed it.
    const record = saved.records[change.on] ?? before.records[change.on] ?? kind.empty;
    return { ...saved, records: { ...saved.records, [change.on]: mergePatch(record, change.patch) } };
  }
  const { [change.put]: _gone, ...others } = saved.records;
  if (change.record !== null) {
    // The first draft is created automatically. If it is still untouched, it makes room for another.
    const kept = Object.entries(others).filter(([key, one]) => key !== firstDraft || !kind.isUntouched(one));
    return { open: change.put, records: { ...Object.fromEntries(kept), [change.put]: change.record } };
  }
  const next = Object.keys(others)[0];
  // At least one draft always exists, so that the reader has something to fill in.
  if (next === undefined) return noDrafts(kind);
  return { open: saved.open === change.put ? next : saved.open, records: others };
}

/** The change that undoes another one; `saved` holds the drafts before it. Undefined if there is nothing to undo. */
export function reversed<R extends Draft>(
  saved: SavedDrafts<R>,
  change: DraftChange<R>,
): DraftChange<R> | undefined {
  if ("open" in change) return undefined;
  if ("on" in change) {
    const record = saved.records[change.on];
    return record === undefined ? undefined : { on: change.on, patch: inversePatch(record, change.patch) };
  }
  return { put: change.put, record: saved.records[change.put] ?? null };
}

/** The draft to show: the one asked for, otherwise the one that was open last, otherwise any. */
export function openDraft<R extends Draft>(
  { empty }: DraftKind<R>,
  saved: SavedDrafts<R>,
  wanted: string,
): { readonly key: string; readonly record: R } {
  const key = [wanted, saved.open, ...Object.keys(saved.records)].find((one) =>
    Object.hasOwn(saved.records, one),
  );
  return { key: key ?? firstDraft, record: (key === undefined ? undefined : saved.records[key]) ?? empty };
}

/** An id that no other tab creates: a letter for the kind, the time and a random part. */
export function newId(of: string): string {
  return `${of}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** The name itself if it is free, otherwise the name with the first free number. */
export function freeName(name: string, records: Readonly<Record<string, Draft>>): string {
  const taken = new Set(Object.values(records).map((record) => record.name));
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${String(count)})`;
  return free;
}

/** Whether a value read from the device or a file holds drafts of this form. */
export function areDrafts<R extends Draft>(
  value: unknown,
  isRecordOf: (record: unknown) => boolean,
): value is SavedDrafts<R> {
  return (
    isRecord(value) &&
    typeof value["open"] === "string" &&
    isRecord(value["records"]) &&
    Object.keys(value["records"]).length > 0 &&
    Object.values(value["records"]).every(isRecordOf)
  );
}

/** The names the reader gave to drafts, read from stored ones of any kind. */
export function namesIn(saved: unknown): readonly string[] {
  const records = isRecord(saved) && isRecord(saved["records"]) ? Object.values(saved["records"]) : [];
  return records.flatMap((record) =>
    isRecord(record) && typeof record["name"] === "string" && record["name"] !== "" ? [record["name"]] : [],
  );
}
