import { isRecord } from "../is-record.ts";
import { nothingOlder, type Stored } from "../device/store.ts";
import { mergePatch, type MergePatch } from "../drafts/merge-patch.ts";
import {
  areDrafts,
  noDrafts,
  type Draft,
  type DraftChange,
  type DraftKind,
  type SavedDrafts,
} from "../drafts/saved-drafts.ts";

/**
 * What a reader changed in a builder: the fields they filled in, and the entries of lists they added, reworded,
 * moved or removed. The rest comes from the model, so a draft opened in the other language keeps the reader's words
 * and shows ours in that language.
 */
export interface BuilderRecord extends Draft {
  /** Values by field, in the form used in addresses. */
  readonly fields: Values;
  readonly lists: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
}

export type Values = Readonly<Record<string, string>>;

export interface Entry {
  /** The place among the entries. An entry of the model that the reader removed has place 0. */
  readonly at: number;
  /** Values by column; those left out are the model's. */
  readonly values: Values;
}

export type RecordPatch = MergePatch<BuilderRecord>;
export type SavedRecords = SavedDrafts<BuilderRecord>;
export type RecordChange = DraftChange<BuilderRecord>;

const emptyRecord: BuilderRecord = { name: "", fields: {}, lists: {} };

export const recordKind: DraftKind<BuilderRecord> = {
  empty: emptyRecord,
  isUntouched: ({ name, fields, lists }) =>
    name === "" && Object.keys(fields).length === 0 && Object.values(lists).every(isEmpty),
};

export const noRecords: SavedRecords = noDrafts(recordKind);

function isEmpty(list: Readonly<Record<string, Entry>>): boolean {
  return Object.keys(list).length === 0;
}

/** The prefix of the storage keys of all builders. */
export const draftsKey = "drafts.";

/** The most that drafts in the browser's database hold, in characters. */
export const largestDrafts = 50_000_000;

export function storedRecords(tool: string): Stored<SavedRecords> {
  return {
    key: draftsKey + tool,
    version: 1,
    size: 2_000_000,
    accepts: (value): value is SavedRecords => areDrafts<BuilderRecord>(value, isBuilderRecord),
    migrate: nothingOlder,
  };
}

function isBuilderRecord(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, name, fields, lists } = value;
  return (
    (id === undefined || typeof id === "string") &&
    typeof name === "string" &&
    areValues(fields) &&
    isRecord(lists) &&
    Object.values(lists).every((list) => isRecord(list) && Object.values(list).every(isEntry))
  );
}

function isEntry(value: unknown): boolean {
  return isRecord(value) && Number.isFinite(value["at"]) && areValues(value["values"]);
}

function areValues(value: unknown): value is Values {
  return isRecord(value) && Object.values(value).every((one) => typeof one === "string");
}

/** An entry of a list as it is shown: its id, and the model's and the reader's values together. */
export interface ShownEntry {
  readonly id: string;
  readonly values: Values;
}

/** What a builder opens on. */
export type Model = Pick<BuilderRecord, "fields" | "lists">;

/** The reader's changes laid over the model. */
export function laidOver(model: Model, { fields, lists }: BuilderRecord): Model {
  return mergePatch(model, { fields, lists });
}

export function entriesOf({ lists }: Model, list: string): readonly ShownEntry[] {
  return Object.entries(lists[list] ?? {})
    .filter(([, { at }]) => at > 0)
    .toSorted(([a, { at }], [b, { at: other }]) => at - other || (a < b ? -1 : 1))
    .map(([id, { values }]) => ({ id, values }));
}

/** Adds an entry after the others, or gives a removed one its place back. */
export function adding(shown: Model, list: string, id: string, values: Values = {}): RecordPatch {
  const last = Object.values(shown.lists[list] ?? {}).reduce((most, { at }) => Math.max(most, at), 0);
  return { lists: { [list]: { [id]: { at: last + 1, values } } } };
}

/** Moves an entry one place up (-1) or down (1). Does nothing at the ends. Numbers all entries afresh. */
export function moving(shown: Model, list: string, id: string, by: -1 | 1): RecordPatch {
  const order = entriesOf(shown, list).map((entry) => entry.id);
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from < 0 || other === undefined) return {};
  order[from] = other;
  order[from + by] = id;
  return {
    lists: { [list]: Object.fromEntries(order.map((one, index) => [one, { at: index + 1, values: {} }])) },
  };
}

/** Removes an entry. One of the model's is marked as removed, so that it does not come back. */
export function removing(model: Model, list: string, id: string): RecordPatch {
  const isOurs = Object.hasOwn(model.lists[list] ?? {}, id);
  return { lists: { [list]: { [id]: isOurs ? { at: 0, values: {} } : null } } };
}

export function settingEntry(shown: Model, list: string, id: string, values: Values): RecordPatch {
  return { lists: { [list]: { [id]: { at: shown.lists[list]?.[id]?.at ?? 1, values } } } };
}
