import { useEffect, useRef, useState } from "preact/hooks";
import type { Keeper, Trouble } from "../keeper.ts";
import type { Linked } from "./link.ts";
import { emptyShelf, openSheet, reversed, type Change, type Shelf } from "./shelf.ts";
import { patched, type Patch, type Sheet } from "./sheet.ts";

/** What lies on the reader's desk, and what they can do to it. */
export interface Desk {
  readonly shelf: Shelf;
  readonly id: string;
  readonly sheet: Sheet;
  /** The sheet came with a link and is not kept yet. */
  readonly linked: Linked | undefined;
  readonly trouble: Trouble | undefined;
  readonly unread: string | undefined;
  /** Changes that carry the same `as` and follow each other (keys of one note) are taken back as one. */
  edit(patch: Patch, as?: string): void;
  /** Puts a copy on the shelf and opens it; without a sheet deletes it. */
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
  readonly keeper: Keeper<Shelf, Change> | undefined;
  readonly linked: Linked | undefined;
  /** What a copy kept from a link is called. */
  readonly linkName: string;
  /** The address no longer says what is shown. */
  readonly onLeaveLink: () => void;
}

interface Step {
  readonly back: Change;
  readonly as: string | undefined;
}

/** Steps that can be taken back. */
const depth = 100;

export function useDesk({ keeper, linkName, onLeaveLink, ...about }: About): Desk {
  const [, redraw] = useState(0);
  const [wanted, setWanted] = useState("");
  const [linked, setLinked] = useState(about.linked);
  const steps = useRef<readonly Step[]>([]);
  useEffect(() => keeper?.subscribe(() => redraw((count) => count + 1)), [keeper]);
  // The page is built without a link and then handed the one its address holds.
  useEffect(() => setLinked(about.linked), [about.linked]);

  const shelf = keeper?.value() ?? emptyShelf;
  const own = openSheet(shelf, wanted);

  function act(change: Change, as?: string): void {
    const back = reversed(shelf, change);
    const last = steps.current.at(-1);
    if (back !== undefined && (as === undefined || last?.as !== as)) {
      steps.current = [...steps.current.slice(1 - depth), { back, as }];
    }
    keeper?.change(change);
  }
  function put(id: string, sheet: Sheet | null): void {
    setWanted(sheet === null ? "" : id);
    act({ put: id, sheet });
  }
  function leaveLinked(): void {
    setLinked(undefined);
    onLeaveLink();
  }
  function keep(sheet: Sheet): void {
    leaveLinked();
    put(newId("c"), { ...sheet, name: freeName(linkName, shelf) });
  }
  const [last] = steps.current.slice(-1);

  return {
    shelf,
    id: own.id,
    sheet: linked?.sheet ?? own.sheet,
    linked,
    trouble: keeper?.trouble(),
    unread: keeper?.unread(),
    edit(patch, as) {
      if (linked === undefined) act({ on: own.id, patch }, as);
      else keep(patched(linked.sheet, patch));
    },
    put,
    open(id) {
      setWanted(id);
      keeper?.change({ open: id });
    },
    keepLinked() {
      if (linked !== undefined) keep(linked.sheet);
    },
    leaveLinked,
    undo:
      last === undefined
        ? undefined
        : () => {
            steps.current = steps.current.slice(0, -1);
            const { back } = last;
            if ("put" in back) setWanted(back.sheet === null ? "" : back.put);
            // What is taken back may be of a copy that is not open: it is shown.
            if ("on" in back) setWanted(back.on);
            keeper?.change(back);
          },
    startAfresh() {
      keeper?.startAfresh();
    },
  };
}

/** An id no other tab gives: a letter for what it is of, the time and chance. */
export function newId(of: string): string {
  return `${of}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** The name, or the name with the first number that is free. */
export function freeName(name: string, { sheets }: Shelf): string {
  const taken = new Set(Object.values(sheets).map((sheet) => sheet.name));
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${String(count)})`;
  return free;
}
