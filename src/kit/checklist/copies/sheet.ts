import type { MergePatch } from "../../drafts/merge-patch.ts";

/**
 * One copy of a checklist as its reader filled it. It refers to items by ids, which are the same in all
 * languages.
 */
export interface Sheet {
  /** Its own random id, if the key it is kept under is not one (`draftId`). A new name leaves it as it is. */
  readonly id?: string;
  readonly name: string;
  /** The first day at work. Dates are counted from it. */
  readonly start?: string;
  /** The id of the list that is shown. */
  readonly list?: string;
  readonly ticks: Readonly<Record<string, true>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, OwnItem>>;
}

/** An item the reader added. Items are sorted by `at`. */
export interface OwnItem {
  readonly text: string;
  readonly at: number;
}

/** A change to a sheet. Changes from two tabs do not conflict if they set different values. */
export type Patch = MergePatch<Sheet>;

export const emptySheet: Sheet = { name: "", ticks: {}, notes: {}, own: {} };

/** True if nothing was ever entered, not even a name. */
export function isUntouched({ name, start, list, ticks, notes, own }: Sheet): boolean {
  const held = [ticks, notes, own].some((record) => Object.keys(record).length > 0);
  return name === "" && start === undefined && list === undefined && !held;
}

/** The items the reader added, in their order. */
export function ownItems({ own }: Sheet): readonly { readonly id: string; readonly text: string }[] {
  return Object.entries(own)
    .toSorted(([a, { at }], [b, { at: other }]) => at - other || (a < b ? -1 : 1))
    .map(([id, { text }]) => ({ id, text }));
}

/** The patch that sets a note. An empty note is deleted. */
export function noting(id: string, text: string): Patch {
  return { notes: { [id]: text === "" ? null : text } };
}

/** Adds an item after the others. */
export function adding(sheet: Sheet, id: string, text: string): Patch {
  const last = Object.values(sheet.own).reduce((most, { at }) => Math.max(most, at), 0);
  return { own: { [id]: { text, at: last + 1 } } };
}

/**
 * Moves an item one place up (-1) or down (1). Does nothing at the ends. Renumbers all of the reader's own
 * items.
 */
export function moving(sheet: Sheet, id: string, by: -1 | 1): Patch {
  const order = ownItems(sheet).map((item) => item.id);
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from < 0 || other === undefined) return {};
  order[from] = other;
  order[from + by] = id;
  const own = order.flatMap((one, index) => {
    const item = sheet.own[one];
    return item === undefined ? [] : [[one, { ...item, at: index + 1 }] as const];
  });
  return { own: Object.fromEntries(own) };
}

/** Removes one of the reader's own items with its tick and note. */
export function removing(id: string): Patch {
  return { own: { [id]: null }, ticks: { [id]: null }, notes: { [id]: null } };
}

export function isTicked({ ticks }: Sheet, ids: readonly string[]): boolean {
  return ids.every((id) => Object.hasOwn(ticks, id));
}

export function ticking(ids: readonly string[], on: boolean): Patch {
  return { ticks: Object.fromEntries(ids.map((id) => [id, on ? true : null])) };
}

/** Removes all ticks; notes, own items and dates stay. */
export function unticking({ ticks }: Sheet): Patch {
  return { ticks: Object.fromEntries(Object.keys(ticks).map((id) => [id, null])) };
}
