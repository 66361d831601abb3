import { useEffect, useRef, useState } from "preact/hooks";
import type { SharedValue, Trouble } from "../device/shared-value.ts";
import type { MergePatch } from "./merge-patch.ts";
import {
  newId,
  noDrafts,
  openDraft,
  type Draft,
  type DraftChange,
  type DraftKind,
  type SavedDrafts,
} from "./saved-drafts.ts";
import { edited, isGone, opened, putOn, synced, undone, type Move, type TabState } from "./tab-state.ts";

/** The draft a reader works on, and the actions on it. */
export interface Drafts<R extends Draft> {
  readonly saved: SavedDrafts<R>;
  readonly key: string;
  readonly record: R;
  /** Increases each time another draft is shown, so that what was open on the previous one is closed. */
  readonly turn: number;
  /** True if another tab deleted the draft on the screen. */
  readonly isGone: boolean;
  readonly trouble: Trouble | undefined;
  /** The stored text that could not be read. */
  readonly unread: string | undefined;
  /** Consecutive changes with the same `undoGroup` (such as the key presses in one field) are undone in one step. */
  edit(patch: MergePatch<R>, undoGroup?: string): void;
  /** Saves a draft and opens it; null instead of a record deletes it. */
  put(key: string, record: R | null): void;
  open(key: string): void;
  /** Undoes the last change; undefined if there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  startAfresh(): void;
}

/** `shared` is undefined during the build, where nothing is stored. */
export function useDrafts<R extends Draft>(
  kind: DraftKind<R>,
  shared: SharedValue<SavedDrafts<NoInfer<R>>, DraftChange<NoInfer<R>>> | undefined,
): Drafts<R> {
  const [, redraw] = useState(0);
  const state = useRef<TabState<R>>({ pinned: "", seen: kind.empty, steps: [] });
  const turn = useRef(0);
  const again = (): void => redraw((count) => count + 1);
  useEffect(() => shared?.subscribe(again), [shared]);

  const none = noDrafts(kind);
  const saved = shared?.value() ?? none;
  if (shared !== undefined) state.current = synced(kind, state.current, saved);
  const now = state.current;

  /** Several actions can happen before the next render, so each one starts from the current state. */
  function act(move: (at: TabState<R>, on: SavedDrafts<R>) => Move<R>): void {
    const made = move(state.current, shared?.value() ?? none);
    state.current = made.state;
    for (const change of made.changes) shared?.change(change);
    again();
  }

  return {
    saved,
    // Before the saved drafts are read: the key they will give, so that nothing is rendered again under another.
    key: now.pinned === "" ? openDraft(kind, saved, "").key : now.pinned,
    record: now.seen,
    turn: turn.current,
    isGone: isGone(now, saved),
    trouble: shared?.trouble(),
    unread: shared?.unread(),
    edit: (patch, undoGroup) => act((at, on) => edited(kind, at, on, patch, undoGroup, newId("c"))),
    put(key, record) {
      turn.current += 1;
      act((at, on) => putOn(kind, at, on, key, record));
    },
    open(key) {
      turn.current += 1;
      act((at, on) => opened(at, on, key));
    },
    undo: now.steps.length === 0 ? undefined : () => act((at, on) => undone(kind, at, on)),
    startAfresh: () => shared?.startAfresh(),
  };
}
