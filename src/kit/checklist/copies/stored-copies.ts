import type { Stored } from "../../device/store.ts";
import {
  applied as appliedTo,
  areDrafts,
  noDrafts,
  type DraftChange,
  type DraftKind,
  type SavedDrafts,
} from "../../drafts/saved-drafts.ts";
import { isFirstDay } from "../dates/first-day.ts";
import { isRecord } from "../../is-record.ts";
import { emptySheet, isUntouched, type OwnItem, type Sheet } from "./sheet.ts";

/** All copies of one checklist on this device. */
export type SavedCopies = SavedDrafts<Sheet>;

export type Change = DraftChange<Sheet>;

export const copiesKind: DraftKind<Sheet> = { empty: emptySheet, isUntouched };

export const noCopies: SavedCopies = noDrafts(copiesKind);

/** Applies a change to the copies that are saved now; `before` holds the copies that the page showed. */
export function applied(saved: SavedCopies, change: Change, before: SavedCopies): SavedCopies {
  return appliedTo<Sheet>(copiesKind, saved, change, before);
}

/** The prefix of the storage keys of all checklists. */
export const savedCopiesKey = "checklist.";

/** Describes how a checklist's copies are stored on the device. */
export function storedCopies(checklist: string): Stored<SavedCopies> {
  return {
    key: savedCopiesKey + checklist,
    version: 2,
    size: 400_000,
    accepts: areSavedCopies,
    migrate: fromOlder,
  };
}

/** The first version called the records sheets. */
function fromOlder(value: unknown, version: number): SavedCopies | undefined {
  if (version !== 1 || !isRecord(value)) return undefined;
  const migrated = { open: value["open"], records: value["sheets"] };
  return areSavedCopies(migrated) ? migrated : undefined;
}

function areSavedCopies(value: unknown): value is SavedCopies {
  return areDrafts<Sheet>(value, isSheet);
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
