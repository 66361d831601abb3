import { nothingOlder, type Stored } from "../../device/store.ts";
import { isFirstDay } from "../dates/first-day.ts";
import { isRecord } from "../../is-record.ts";
import { emptySheet, isUntouched, patched, undoing, type OwnItem, type Patch, type Sheet } from "./sheet.ts";

/** All copies of one checklist on this device, and the id of the one that was open last. */
export interface SavedCopies {
  readonly open: string;
  readonly sheets: Readonly<Record<string, Sheet>>;
}

export type Change =
  | { readonly on: string; readonly patch: Patch }
  /** Adds a copy or replaces it; null deletes it. */
  | { readonly put: string; readonly sheet: Sheet | null }
  | { readonly open: string };

const first = "1";
export const noCopies: SavedCopies = { open: first, sheets: { [first]: emptySheet } };

/**
 * The id of a copy that its name does not change. The first copy is kept under the same key on every device, so
 * its id stands in the sheet, and is undefined in one made before there were ids.
 */
export function copyId(key: string, { id }: Sheet): string | undefined {
  return id ?? (key === first ? undefined : key);
}

/** Applies a change to the copies that are saved now; `before` holds the copies that the page showed. */
export function applied(saved: SavedCopies, change: Change, before: SavedCopies): SavedCopies {
  if ("open" in change) return { ...saved, open: change.open };
  if ("on" in change) {
    // Another tab may have deleted this copy. The change then applies to the copy as this page showed it.
    const sheet = saved.sheets[change.on] ?? before.sheets[change.on] ?? emptySheet;
    return { ...saved, sheets: { ...saved.sheets, [change.on]: patched(sheet, change.patch) } };
  }
  const { [change.put]: _gone, ...others } = saved.sheets;
  if (change.sheet !== null) {
    // The first copy is created automatically. If it is still untouched, remove it when another copy is
    // added.
    const kept = Object.entries(others).filter(([id, sheet]) => id !== first || !isUntouched(sheet));
    return { open: change.put, sheets: { ...Object.fromEntries(kept), [change.put]: change.sheet } };
  }
  const next = Object.keys(others)[0];
  // At least one copy always exists, so that the reader has a sheet to fill in.
  if (next === undefined) return noCopies;
  return { open: saved.open === change.put ? next : saved.open, sheets: others };
}

/**
 * The change that undoes another one; `saved` holds the copies before it. Undefined if there is nothing to
 * undo.
 */
export function reversed(saved: SavedCopies, change: Change): Change | undefined {
  if ("open" in change) return undefined;
  if ("on" in change) {
    const sheet = saved.sheets[change.on];
    return sheet === undefined ? undefined : { on: change.on, patch: undoing(sheet, change.patch) };
  }
  return { put: change.put, sheet: saved.sheets[change.put] ?? null };
}

/** The copy to show: the one asked for, otherwise the one that was open last, otherwise any. */
export function openSheet(
  saved: SavedCopies,
  wanted: string,
): { readonly id: string; readonly sheet: Sheet } {
  const id = [wanted, saved.open, ...Object.keys(saved.sheets)].find((one) =>
    Object.hasOwn(saved.sheets, one),
  );
  return { id: id ?? first, sheet: (id === undefined ? undefined : saved.sheets[id]) ?? emptySheet };
}

/** The prefix of the storage keys of all checklists. */
export const savedCopiesKey = "checklist.";

/** Describes how a checklist's copies are stored on the device. */
export function storedCopies(checklist: string): Stored<SavedCopies> {
  return {
    key: savedCopiesKey + checklist,
    version: 1,
    size: 400_000,
    accepts: areSavedCopies,
    migrate: nothingOlder,
  };
}

function areSavedCopies(value: unknown): value is SavedCopies {
  return (
    isRecord(value) &&
    typeof value["open"] === "string" &&
    isRecord(value["sheets"]) &&
    Object.keys(value["sheets"]).length > 0 &&
    Object.values(value["sheets"]).every(isSheet)
  );
}

function isSheet(value: unknown): value is Sheet {
  if (!isRecord(value)) return false;
  const { id, name, start, list, ticks, notes, own } = value;
  return (
    (id === undefined || (typeof id === "string" && sheetId.test(id))) &&
    typeof name === "string" &&
    (start === undefined || isFirstDay(start)) &&
    (list === undefined || typeof list === "string") &&
    isRecordOf(ticks, (tick) => tick === true) &&
    isRecordOf(notes, (note) => typeof note === "string") &&
    isRecordOf(own, isOwn) &&
    // A file can contain any id. Without this check, an own item with the id of a checklist item would share
    // its tick.
    Object.keys(own).every((id) => ownId.test(id))
  );
}

function isOwn(value: unknown): value is OwnItem {
  return isRecord(value) && typeof value["text"] === "string" && Number.isFinite(value["at"]);
}

const ownId = /^own-[a-z0-9]+$/u;
const sheetId = /^c-[a-z0-9]+$/u;

function isRecordOf(
  value: unknown,
  of: (one: unknown) => boolean,
): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.values(value).every(of);
}
