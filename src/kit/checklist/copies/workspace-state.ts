import type { Linked } from "./link.ts";
import { applied, copyId, openSheet, reversed, type Change, type SavedCopies } from "./stored-copies.ts";
import { isUntouched, patched, type Patch, type Sheet } from "./sheet.ts";

/** The state of one tab: which of the shared copies it shows, and what it can undo. */
export interface WorkspaceState {
  /** The id of the copy this tab works on, whatever other tabs open; "" before the saved copies are read. */
  readonly pinned: string;
  /** The last known content of that copy. It stays on the screen if another tab deletes the copy. */
  readonly seen: Sheet;
  /** The data from the link in the address; undefined once the reader has saved or dismissed it. */
  readonly linked: Linked | undefined;
  /** The changes that undo what this tab did, oldest first. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly back: Change;
  readonly undoGroup: string | undefined;
}

/** The result of an action: the new state of the tab, and the changes to save. */
export interface Move {
  readonly state: WorkspaceState;
  readonly changes: readonly Change[];
}

/** The number of changes that can be undone. */
const depth = 100;

/** Updates the state of the tab from the saved copies. */
export function synced(state: WorkspaceState, saved: SavedCopies): WorkspaceState {
  const here = saved.sheets[state.pinned];
  if (here !== undefined) return here === state.seen ? state : { ...state, seen: here };
  // The copy was deleted in another tab. If it was untouched, show another copy without a message.
  if (state.pinned !== "" && !isUntouched(state.seen)) return state;
  const { id, sheet } = openSheet(saved, "");
  return { ...state, pinned: id, seen: sheet };
}

/**
 * True if the sheet of the link is shown in place of the reader's own. A link without ticks only chooses the
 * list.
 */
export function isLinked({ linked }: WorkspaceState): boolean {
  return Object.keys(linked?.sheet.ticks ?? {}).length > 0;
}

export function sheetOf(state: WorkspaceState): Sheet {
  const { linked, seen } = state;
  if (linked === undefined) return seen;
  if (isLinked(state)) return linked.sheet;
  return linked.sheet.list === undefined ? seen : { ...seen, list: linked.sheet.list };
}

export function isGone({ pinned }: WorkspaceState, saved: SavedCopies): boolean {
  return pinned !== "" && !Object.hasOwn(saved.sheets, pinned);
}

/** A change to the sheet on the screen. A sheet that came with a link is first saved as a separate copy. */
export function edited(
  state: WorkspaceState,
  saved: SavedCopies,
  patch: Patch,
  undoGroup: string | undefined,
  copy: NewCopy,
): Move {
  if (isLinked(state)) {
    const kept = linkKept(state, saved, copy);
    return done(kept, saved, { on: copy.id, patch }, undoGroup);
  }
  // When the reader chooses a list, that choice replaces the link's.
  const own = patch.list === undefined ? state : { ...state, linked: undefined };
  const whole = copyId(state.pinned, state.seen) === undefined ? { ...patch, id: copy.id } : patch;
  const change: Change = isGone(state, saved)
    ? { put: state.pinned, sheet: patched(state.seen, whole) }
    : { on: state.pinned, patch: whole };
  return done({ state: own, changes: [] }, saved, change, undoGroup);
}

export interface NewCopy {
  readonly id: string;
  readonly name: string;
}

export function linkKept(state: WorkspaceState, saved: SavedCopies, { id, name }: NewCopy): Move {
  const sheet = { ...(state.linked?.sheet ?? state.seen), name };
  return putOn({ ...state, linked: undefined }, saved, id, sheet);
}

/** Saves a copy and shows it; null instead of a sheet deletes it. */
export function putOn(state: WorkspaceState, saved: SavedCopies, id: string, sheet: Sheet | null): Move {
  return done({ state: { ...state, linked: undefined }, changes: [] }, saved, { put: id, sheet }, undefined);
}

export function opened(state: WorkspaceState, saved: SavedCopies, id: string): Move {
  return {
    state: { ...state, linked: undefined, pinned: id, seen: saved.sheets[id] ?? state.seen },
    changes: [{ open: id }],
  };
}

export function undone(state: WorkspaceState, saved: SavedCopies): Move {
  const last = state.steps.at(-1);
  if (last === undefined) return { state, changes: [] };
  const rest = { ...state, steps: state.steps.slice(0, -1) };
  return { state: shownAfter(rest, saved, last.back), changes: [last.back] };
}

/** Changes with the same `undoGroup` on the same copy (such as the key presses in one note) form one undo step. */
function done(before: Move, saved: SavedCopies, change: Change, undoGroup: string | undefined): Move {
  const here = before.changes.reduce<SavedCopies>((now, one) => applied(now, one, now), saved);
  const { steps } = before.state;
  const last = steps.at(-1);
  const group = undoGroup === undefined || !("on" in change) ? undefined : `${change.on} ${undoGroup}`;
  const back = reversed(here, change);
  const more =
    back === undefined || (group !== undefined && last?.undoGroup === group)
      ? []
      : [{ back, undoGroup: group }];
  const state = { ...before.state, steps: [...steps, ...more].slice(-depth) };
  return { state: shownAfter(state, here, change), changes: [...before.changes, change] };
}

/** Show the copy that was changed. */
function shownAfter(state: WorkspaceState, saved: SavedCopies, change: Change): WorkspaceState {
  const after = applied(saved, change, saved);
  const id = "put" in change ? (change.sheet === null ? openSheet(after, "").id : change.put) : undefined;
  const pinned = id ?? ("on" in change ? change.on : state.pinned);
  return { ...state, pinned, seen: after.sheets[pinned] ?? state.seen };
}
