import {
  edited as editedDraft,
  opened as openedDraft,
  putOn as putDraft,
  type Move as DraftMove,
  type TabState,
} from "../../drafts/tab-state.ts";
import type { Linked } from "./link.ts";
import { applied, copiesKind, type SavedCopies } from "./stored-copies.ts";
import type { Patch, Sheet } from "./sheet.ts";

/** The state of one tab: which of the shared copies it shows, what it can undo, and what its link holds. */
export interface WorkspaceState extends TabState<Sheet> {
  /** The data from the link in the address; undefined once the reader has saved or dismissed it. */
  readonly linked: Linked | undefined;
}

/** The result of an action: the new state of the tab, and the changes to save. */
export type Move = DraftMove<Sheet, WorkspaceState>;

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

export interface NewCopy {
  readonly id: string;
  readonly name: string;
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
    const after = kept.changes.reduce<SavedCopies>((now, one) => applied(now, one, now), saved);
    const move = editedDraft<Sheet, WorkspaceState>(copiesKind, kept.state, after, patch, undoGroup, copy.id);
    return { ...move, changes: [...kept.changes, ...move.changes] };
  }
  // When the reader chooses a list, that choice replaces the link's.
  const own = patch.list === undefined ? state : { ...state, linked: undefined };
  return editedDraft<Sheet, WorkspaceState>(copiesKind, own, saved, patch, undoGroup, copy.id);
}

export function linkKept(state: WorkspaceState, saved: SavedCopies, { id, name }: NewCopy): Move {
  const sheet = { ...(state.linked?.sheet ?? state.seen), name };
  return putOn(state, saved, id, sheet);
}

/** Saves a copy and shows it; null instead of a sheet deletes it. */
export function putOn(state: WorkspaceState, saved: SavedCopies, id: string, sheet: Sheet | null): Move {
  return putDraft<Sheet, WorkspaceState>(copiesKind, { ...state, linked: undefined }, saved, id, sheet);
}

export function opened(state: WorkspaceState, saved: SavedCopies, id: string): Move {
  return openedDraft({ ...state, linked: undefined }, saved, id);
}
