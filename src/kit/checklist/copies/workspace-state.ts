import type { Linked } from "./link.ts";
import { applied, openSheet, reversed, type Change, type SavedCopies } from "./stored-copies.ts";
import { isUntouched, patched, type Patch, type Sheet } from "./sheet.ts";

/** What one tab shows of the copies that all tabs share, and what it can take back. */
export interface WorkspaceState {
  /** The copy this tab works on, whatever another tab opens; "" before it has read what is saved. */
  readonly pinned: string;
  /** That copy as this tab saw it last: it stays on the screen where another tab deletes it. */
  readonly seen: Sheet;
  /** What the address brought; undefined once it was kept or left. */
  readonly linked: Linked | undefined;
  /** What takes back what was done here, the last of it last. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly back: Change;
  readonly as: string | undefined;
}

/** The workspace after something was done, and what it changes in the saved copies. */
export interface Move {
  readonly state: WorkspaceState;
  readonly changes: readonly Change[];
}

/** Steps that can be taken back. */
const depth = 100;

/** The workspace once it has read the saved copies: the copy it works on as it is now. */
export function looked(state: WorkspaceState, saved: SavedCopies): WorkspaceState {
  const here = saved.sheets[state.pinned];
  if (here !== undefined) return here === state.seen ? state : { ...state, seen: here };
  // Gone: what nobody wrote on is not missed.
  if (state.pinned !== "" && !isUntouched(state.seen)) return state;
  const { id, sheet } = openSheet(saved, "");
  return { ...state, pinned: id, seen: sheet };
}

/** The link's sheet lies over the reader's own; a link without ticks of this list only says which list to show. */
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

/** A change to the sheet on the screen. One that came with a link is first kept, as a copy of its own. */
export function edited(
  state: WorkspaceState,
  saved: SavedCopies,
  patch: Patch,
  as: string | undefined,
  copy: NewCopy,
): Move {
  if (isLinked(state)) {
    const kept = linkKept(state, saved, copy);
    return done(kept, saved, { on: copy.id, patch }, as);
  }
  // A list chosen by hand is no longer the link's to say.
  const own = patch.list === undefined ? state : { ...state, linked: undefined };
  const change: Change = isGone(state, saved)
    ? { put: state.pinned, sheet: patched(state.seen, patch) }
    : { on: state.pinned, patch };
  return done({ state: own, changes: [] }, saved, change, as);
}

export interface NewCopy {
  readonly id: string;
  readonly name: string;
}

export function linkKept(state: WorkspaceState, saved: SavedCopies, { id, name }: NewCopy): Move {
  const sheet = { ...(state.linked?.sheet ?? state.seen), name };
  return putOn({ ...state, linked: undefined }, saved, id, sheet);
}

/** Saves a copy and works on it; without a sheet deletes it. */
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

/** Changes that carry the same `as` on the same copy (keys of one note) are one step. */
function done(before: Move, saved: SavedCopies, change: Change, as: string | undefined): Move {
  const here = before.changes.reduce<SavedCopies>((now, one) => applied(now, one, now), saved);
  const { steps } = before.state;
  const last = steps.at(-1);
  const key = as === undefined || !("on" in change) ? undefined : `${change.on} ${as}`;
  const back = reversed(here, change);
  const more = back === undefined || (key !== undefined && last?.as === key) ? [] : [{ back, as: key }];
  const state = { ...before.state, steps: [...steps, ...more].slice(-depth) };
  return { state: shownAfter(state, here, change), changes: [...before.changes, change] };
}

/** What was changed is what is shown. */
function shownAfter(state: WorkspaceState, saved: SavedCopies, change: Change): WorkspaceState {
  const after = applied(saved, change, saved);
  const id = "put" in change ? (change.sheet === null ? openSheet(after, "").id : change.put) : undefined;
  const pinned = id ?? ("on" in change ? change.on : state.pinned);
  return { ...state, pinned, seen: after.sheets[pinned] ?? state.seen };
}
