import { nothingOlder, type Stored } from "../../device/store.ts";
import { isDay } from "../../words/is-day.ts";
import { isRecord } from "../../is-record.ts";
import { emptySheet, isUntouched, patched, undoing, type OwnItem, type Patch, type Sheet } from "./sheet.ts";

/** All copies of one checklist on this device, and the one last open. */
export interface SavedCopies {
  readonly open: string;
  readonly sheets: Readonly<Record<string, Sheet>>;
}

export type Change =
  | { readonly on: string; readonly patch: Patch }
  /** A new copy, or one put back; null deletes it. */
  | { readonly put: string; readonly sheet: Sheet | null }
  | { readonly open: string };

const first = "1";
export const noCopies: SavedCopies = { open: first, sheets: { [first]: emptySheet } };

/** A change made to what stands on the device now; `before` is what the page showed. */
export function applied(saved: SavedCopies, change: Change, before: SavedCopies): SavedCopies {
  if ("open" in change) return { ...saved, open: change.open };
  if ("on" in change) {
    // Deleted in another tab meanwhile: work goes on with what was on the screen here.
    const sheet = saved.sheets[change.on] ?? before.sheets[change.on] ?? emptySheet;
    return { ...saved, sheets: { ...saved.sheets, [change.on]: patched(sheet, change.patch) } };
  }
  const { [change.put]: _gone, ...others } = saved.sheets;
  if (change.sheet !== null) {
    // The copy that lies there so that there is one gives way to the first that is put down.
    const kept = Object.entries(others).filter(([id, sheet]) => id !== first || !isUntouched(sheet));
    return { open: change.put, sheets: { ...Object.fromEntries(kept), [change.put]: change.sheet } };
  }
  const next = Object.keys(others)[0];
  // There is always a copy to write on.
  if (next === undefined) return noCopies;
  return { open: saved.open === change.put ? next : saved.open, sheets: others };
}

/** What takes a change back, made to the saved copies as they were before it; undefined where there is nothing to take back. */
export function reversed(saved: SavedCopies, change: Change): Change | undefined {
  if ("open" in change) return undefined;
  if ("on" in change) {
    const sheet = saved.sheets[change.on];
    return sheet === undefined ? undefined : { on: change.on, patch: undoing(sheet, change.patch) };
  }
  return { put: change.put, sheet: saved.sheets[change.put] ?? null };
}

/** The copy on the screen: the one asked for, else the one last open, else any. */
export function openSheet(
  saved: SavedCopies,
  wanted: string,
): { readonly id: string; readonly sheet: Sheet } {
  const id = [wanted, saved.open, ...Object.keys(saved.sheets)].find((one) =>
    Object.hasOwn(saved.sheets, one),
  );
  return { id: id ?? first, sheet: (id === undefined ? undefined : saved.sheets[id]) ?? emptySheet };
}

/** What the names of all shelves begin with. */
export const savedCopiesKey = "checklist.";

/** How a checklist's copies are kept on the device. */
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
  const { name, start, list, ticks, notes, own } = value;
  return (
    typeof name === "string" &&
    (start === undefined || isDay(start)) &&
    (list === undefined || typeof list === "string") &&
    isRecordOf(ticks, (tick) => tick === true) &&
    isRecordOf(notes, (note) => typeof note === "string") &&
    isRecordOf(own, isOwn) &&
    // A file can hold any name: one of a checklist's own items would share its tick.
    Object.keys(own).every((id) => ownId.test(id))
  );
}

function isOwn(value: unknown): value is OwnItem {
  return isRecord(value) && typeof value["text"] === "string" && Number.isFinite(value["at"]);
}

const ownId = /^own-[a-z0-9]+$/u;

function isRecordOf(
  value: unknown,
  of: (one: unknown) => boolean,
): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.values(value).every(of);
}
