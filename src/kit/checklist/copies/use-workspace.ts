import { useEffect, useRef, useState } from "preact/hooks";
import type { SharedValue, Trouble } from "../../device/shared-value.ts";
import {
  edited,
  isGone,
  isLinked,
  linkKept,
  looked,
  opened,
  putOn,
  sheetOf,
  undone,
  type WorkspaceState,
  type Move,
} from "./workspace-state.ts";
import type { Linked } from "./link.ts";
import { noCopies, openSheet, type Change, type SavedCopies } from "./stored-copies.ts";
import { emptySheet, type Patch, type Sheet } from "./sheet.ts";

/** The copy a reader works on, and what they can do to it. */
export interface Workspace {
  readonly saved: SavedCopies;
  readonly id: string;
  readonly sheet: Sheet;
  /** Counts how often another sheet was laid down: what was open on the one before is closed. */
  readonly turn: number;
  /** What the address brought. */
  readonly linked: Linked | undefined;
  /** The sheet on the screen is the link's, not kept yet. */
  readonly isLinked: boolean;
  /** Another tab deleted the copy on the screen. */
  readonly isGone: boolean;
  readonly trouble: Trouble | undefined;
  readonly unread: string | undefined;
  /** Changes that carry the same `as` and follow each other (keys of one note) are taken back as one. */
  edit(patch: Patch, as?: string): void;
  /** Saves a copy and opens it; without a sheet deletes it. */
  put(id: string, sheet: Sheet | null): void;
  open(id: string): void;
  keepLinked(): void;
  leaveLinked(): void;
  /** What was done last is taken back; undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  startAfresh(): void;
}

interface About {
  /** Absent where the page is built: nothing is kept there. */
  readonly shared: SharedValue<SavedCopies, Change> | undefined;
  readonly linked: Linked | undefined;
  /** What a copy kept from a link is called. */
  readonly linkName: string;
  /** The address no longer says what is shown. */
  readonly onLeaveLink: () => void;
}

export function useWorkspace({ shared, linkName, onLeaveLink, ...about }: About): Workspace {
  const [, redraw] = useState(0);
  const state = useRef<WorkspaceState>({ pinned: "", seen: emptySheet, linked: undefined, steps: [] });
  const asked = useRef<Linked>();
  const turn = useRef(0);
  const again = (): void => redraw((count) => count + 1);
  useEffect(() => shared?.subscribe(again), [shared]);

  // The page is built without a link, and then handed the one its address holds.
  if (about.linked !== asked.current) {
    asked.current = about.linked;
    state.current = { ...state.current, linked: about.linked };
  }
  const saved = shared?.value() ?? noCopies;
  if (shared !== undefined) state.current = looked(state.current, saved);
  const now = state.current;
  const linked = isLinked(now);

  function make(move: Move): void {
    if (now.linked !== undefined && move.state.linked === undefined) onLeaveLink();
    state.current = move.state;
    for (const change of move.changes) shared?.change(change);
    again();
  }
  /** Several things can be done before the page is drawn again: each is done to what is there by then. */
  const act = (move: (at: WorkspaceState, on: SavedCopies) => Move): void =>
    make(move(state.current, shared?.value() ?? noCopies));
  const layDown = (move: (at: WorkspaceState, on: SavedCopies) => Move): void => {
    turn.current += 1;
    act(move);
  };
  const newCopy = () => ({ id: newId("c"), name: freeName(linkName, shared?.value() ?? noCopies) });

  return {
    saved,
    // Before it has looked: the copy it will see, so that nothing on the page is made anew.
    id: now.pinned === "" ? openSheet(saved, "").id : now.pinned,
    sheet: sheetOf(now),
    turn: turn.current,
    linked: now.linked,
    isLinked: linked,
    isGone: isGone(now, saved),
    trouble: shared?.trouble(),
    unread: shared?.unread(),
    edit: (patch, as) => act((at, on) => edited(at, on, patch, as, newCopy())),
    put: (id, sheet) => layDown((at, on) => putOn(at, on, id, sheet)),
    open: (id) => layDown((at, on) => opened(at, on, id)),
    keepLinked: () => act((at, on) => linkKept(at, on, newCopy())),
    leaveLinked: () => layDown((at) => ({ state: { ...at, linked: undefined }, changes: [] })),
    undo: now.steps.length === 0 || linked ? undefined : () => act(undone),
    startAfresh() {
      shared?.startAfresh();
    },
  };
}

/** An id no other tab gives: a letter for what it is of, the time and chance. */
export function newId(of: string): string {
  return `${of}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** The name, or the name with the first number that is free. */
export function freeName(name: string, { sheets }: Pick<SavedCopies, "sheets">): string {
  const taken = new Set(Object.values(sheets).map((sheet) => sheet.name));
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${String(count)})`;
  return free;
}
