import { useEffect, useRef, useState } from "preact/hooks";
import type { SharedValue, Trouble } from "../../device/shared-value.ts";
import { draftId, freeName, newId, openDraft } from "../../drafts/saved-drafts.ts";
import { giveId, isGone, synced, undone } from "../../drafts/tab-state.ts";
import {
  edited,
  isLinked,
  linkKept,
  opened,
  putOn,
  sheetOf,
  type WorkspaceState,
  type Move,
} from "./workspace-state.ts";
import type { Linked } from "./link.ts";
import { copiesKind, noCopies, type Change, type SavedCopies } from "./stored-copies.ts";
import { emptySheet, type Patch, type Sheet } from "./sheet.ts";

/** The copy a reader works on, and the actions on it. */
export interface Workspace {
  readonly saved: SavedCopies;
  readonly id: string;
  readonly sheet: Sheet;
  /**
   * Increases each time another sheet is shown, so that parts that were open on the previous sheet are
   * closed.
   */
  readonly turn: number;
  /** The data from the link in the address. */
  readonly linked: Linked | undefined;
  /** True while the sheet on the screen comes from a link and is not saved yet. */
  readonly isLinked: boolean;
  /** True if another tab deleted the copy on the screen. */
  readonly isGone: boolean;
  readonly trouble: Trouble | undefined;
  readonly unread: string | undefined;
  /** Consecutive changes with the same `undoGroup` (such as the key presses in one note) are undone in one step. */
  edit(patch: Patch, undoGroup?: string): void;
  /** Saves a copy and opens it; null instead of a sheet deletes it. */
  put(id: string, sheet: Sheet | null): void;
  open(id: string): void;
  keepLinked(): void;
  leaveLinked(): void;
  /** Undoes the last change; undefined if there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  startAfresh(): void;
  /** The id of the copy, which its name does not change. A copy of before there were ids is given one. */
  lastingId(): string;
}

interface About {
  /** Undefined during the build, where nothing is stored. */
  readonly shared: SharedValue<SavedCopies, Change> | undefined;
  readonly linked: Linked | undefined;
  /** The name of a copy saved from a link. */
  readonly linkName: string;
  /** Called when the address no longer matches the sheet on the screen. */
  readonly onLeaveLink: () => void;
}

export function useWorkspace({ shared, linkName, onLeaveLink, ...about }: About): Workspace {
  const [, redraw] = useState(0);
  const state = useRef<WorkspaceState>({ pinned: "", seen: emptySheet, linked: undefined, steps: [] });
  const asked = useRef<Linked>();
  const turn = useRef(0);
  const again = (): void => redraw((count) => count + 1);
  useEffect(() => shared?.subscribe(again), [shared]);

  // The component renders first without a link, as in the build, and then receives the one from its address.
  if (about.linked !== asked.current) {
    asked.current = about.linked;
    state.current = { ...state.current, linked: about.linked };
  }
  const saved = shared?.value() ?? noCopies;
  if (shared !== undefined) state.current = synced(copiesKind, state.current, saved);
  const now = state.current;
  const linked = isLinked(now);

  function make(move: Move): void {
    if (now.linked !== undefined && move.state.linked === undefined) onLeaveLink();
    state.current = move.state;
    for (const change of move.changes) shared?.change(change);
    again();
  }
  /** Several actions can happen before the next render, so each one starts from the current state. */
  const act = (move: (at: WorkspaceState, on: SavedCopies) => Move): void =>
    make(move(state.current, shared?.value() ?? noCopies));
  const showAnotherSheet = (move: (at: WorkspaceState, on: SavedCopies) => Move): void => {
    turn.current += 1;
    act(move);
  };
  const newCopy = () => ({ id: newId("c"), name: freeName(linkName, (shared?.value() ?? noCopies).records) });

  return {
    saved,
    // Before the saved copies are read: use the id they will give, so that no element is rendered again under
    // another key.
    id: now.pinned === "" ? openDraft(copiesKind, saved, "").key : now.pinned,
    sheet: sheetOf(now),
    turn: turn.current,
    linked: now.linked,
    isLinked: linked,
    isGone: isGone(now, saved),
    trouble: shared?.trouble(),
    unread: shared?.unread(),
    edit: (patch, undoGroup) => act((at, on) => edited(at, on, patch, undoGroup, newCopy())),
    put: (id, sheet) => showAnotherSheet((at, on) => putOn(at, on, id, sheet)),
    open: (id) => showAnotherSheet((at, on) => opened(at, on, id)),
    keepLinked: () => act((at, on) => linkKept(at, on, newCopy())),
    leaveLinked: () => showAnotherSheet((at) => ({ state: { ...at, linked: undefined }, changes: [] })),
    undo: now.steps.length === 0 || linked ? undefined : () => act((at, on) => undone(copiesKind, at, on)),
    startAfresh() {
      shared?.startAfresh();
    },
    lastingId() {
      const known = draftId(now.pinned, now.seen);
      if (known !== undefined) return known;
      const id = newId("c");
      act((at) => ({ state: at, changes: [giveId(at.pinned, id)] }));
      return id;
    },
  };
}
