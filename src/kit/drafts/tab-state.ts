import type { MergePatch } from "./merge-patch.ts";
import { mergePatch } from "./merge-patch.ts";
import {
  applied,
  draftId,
  openDraft,
  reversed,
  type Draft,
  type DraftChange,
  type DraftKind,
  type SavedDrafts,
} from "./saved-drafts.ts";

/** The state of one tab: which of the shared drafts it shows, and what it can undo. */
export interface TabState<R extends Draft> {
  /** The key of the draft this tab works on, whatever other tabs open; "" before the saved drafts are read. */
  readonly pinned: string;
  /** The last known content of that draft. It stays on the screen if another tab deletes the draft. */
  readonly seen: R;
  /** The changes that undo what this tab did, oldest first. */
  readonly steps: readonly Step<R>[];
}

interface Step<R extends Draft> {
  readonly back: DraftChange<R>;
  readonly undoGroup: string | undefined;
}

/** The result of an action: the new state of the tab, and the changes to save. */
export interface Move<R extends Draft, S extends TabState<R> = TabState<R>> {
  readonly state: S;
  readonly changes: readonly DraftChange<R>[];
}

/** The number of changes that can be undone. */
const depth = 100;

/** Updates the state of the tab from the saved drafts. */
export function synced<R extends Draft, S extends TabState<R>>(
  kind: DraftKind<R>,
  state: S,
  saved: SavedDrafts<R>,
): S {
  const here = saved.records[state.pinned];
  if (here !== undefined) return here === state.seen ? state : { ...state, seen: here };
  // The draft was deleted in another tab. If it was untouched, show another one without a message.
  if (state.pinned !== "" && !kind.isUntouched(state.seen)) return state;
  const { key, record } = openDraft(kind, saved, "");
  return { ...state, pinned: key, seen: record };
}

/** True if another tab deleted the draft on the screen. */
export function isGone<R extends Draft>({ pinned }: TabState<R>, saved: SavedDrafts<R>): boolean {
  return pinned !== "" && !Object.hasOwn(saved.records, pinned);
}

/**
 * A change to the draft on the screen. A draft without an id of its own gets `id` with it; one deleted in another tab
 * is saved again.
 */
export function edited<R extends Draft, S extends TabState<R>>(
  kind: DraftKind<R>,
  state: S,
  saved: SavedDrafts<R>,
  patch: MergePatch<R>,
  undoGroup: string | undefined,
  id: string,
): Move<R, S> {
  const identified =
    draftId(state.pinned, state.seen) === undefined ? { ...state, seen: { ...state.seen, id } } : state;
  const given = identified === state ? [] : [giveId<R>(state.pinned, id)];
  const here = given.reduce<SavedDrafts<R>>((now, one) => applied(kind, now, one, now), saved);
  const change: DraftChange<R> = isGone(state, saved)
    ? { put: state.pinned, record: mergePatch(identified.seen, patch) }
    : { on: state.pinned, patch };
  // An id once given stays, so undoing does not take it away.
  const before = isGone(state, saved) ? [] : given;
  return done(kind, { state: identified, changes: before }, here, change, undoGroup);
}

/** The change that gives a draft an id. */
export function giveId<R extends Draft>(key: string, id: string): DraftChange<R> {
  return { on: key, patch: { id } as MergePatch<R> };
}

/** Saves a draft and shows it; null instead of a record deletes it. */
export function putOn<R extends Draft, S extends TabState<R>>(
  kind: DraftKind<R>,
  state: S,
  saved: SavedDrafts<R>,
  key: string,
  record: R | null,
): Move<R, S> {
  return done(kind, { state, changes: [] }, saved, { put: key, record }, undefined);
}

export function opened<R extends Draft, S extends TabState<R>>(
  state: S,
  saved: SavedDrafts<R>,
  key: string,
): Move<R, S> {
  return {
    state: { ...state, pinned: key, seen: saved.records[key] ?? state.seen },
    changes: [{ open: key }],
  };
}

export function undone<R extends Draft, S extends TabState<R>>(
  kind: DraftKind<R>,
  state: S,
  saved: SavedDrafts<R>,
): Move<R, S> {
  const last = state.steps.at(-1);
  if (last === undefined) return { state, changes: [] };
  const rest = { ...state, steps: state.steps.slice(0, -1) };
  return { state: shownAfter(kind, rest, saved, last.back), changes: [last.back] };
}

/** Changes with the same `undoGroup` on the same draft (such as the key presses in one note) form one undo step. */
export function done<R extends Draft, S extends TabState<R>>(
  kind: DraftKind<R>,
  before: Move<R, S>,
  saved: SavedDrafts<R>,
  change: DraftChange<R>,
  undoGroup: string | undefined,
): Move<R, S> {
  const { steps } = before.state;
  const last = steps.at(-1);
  const group = undoGroup === undefined || !("on" in change) ? undefined : `${change.on} ${undoGroup}`;
  const back = reversed(saved, change);
  const more =
    back === undefined || (group !== undefined && last?.undoGroup === group)
      ? []
      : [{ back, undoGroup: group }];
  const state = { ...before.state, steps: [...steps, ...more].slice(-depth) };
  return { state: shownAfter(kind, state, saved, change), changes: [...before.changes, change] };
}

/** Shows the draft that was changed. */
function shownAfter<R extends Draft, S extends TabState<R>>(
  kind: DraftKind<R>,
  state: S,
  saved: SavedDrafts<R>,
  change: DraftChange<R>,
): S {
  const after = applied(kind, saved, change, saved);
  const key =
    "put" in change ? (change.record === null ? openDraft(kind, after, "").key : change.put) : undefined;
  const pinned = key ?? ("on" in change ? change.on : state.pinned);
  return { ...state, pinned, seen: after.records[pinned] ?? state.seen };
}
