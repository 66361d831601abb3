import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  edited,
  isLinked,
  linkKept,
  opened,
  putOn,
  sheetOf,
  type WorkspaceState,
  type Move,
} from "#kit/checklist/copies/workspace-state.ts";
import { readLink } from "#kit/checklist/copies/link.ts";
import { applied, copiesKind, noCopies, type SavedCopies } from "#kit/checklist/copies/stored-copies.ts";
import { emptySheet, noting, ticking } from "#kit/checklist/copies/sheet.ts";
import { freeName } from "#kit/drafts/saved-drafts.ts";
import { isGone, synced, undone } from "#kit/drafts/tab-state.ts";
import { filled, patch, shown } from "../sheets.ts";

const copy = { id: "c-new", name: "from a link" };
const fresh: WorkspaceState = { pinned: "", seen: emptySheet, linked: undefined, steps: [] };

/** One tab. Other tabs may change the saved copies. */
class Tab {
  saved: SavedCopies;
  state: WorkspaceState;
  constructor(saved: SavedCopies, query = "") {
    this.saved = saved;
    this.state = synced(copiesKind, { ...fresh, linked: readLink(shown, query) }, saved);
  }
  private make(move: Move): void {
    this.saved = move.changes.reduce<SavedCopies>((now, one) => applied(now, one, now), this.saved);
    this.state = synced(copiesKind, move.state, this.saved);
  }
  edit(...[change, undoGroup]: [Parameters<typeof edited>[2], string?]): void {
    this.make(edited(this.state, this.saved, change, undoGroup, copy));
  }
  tick(id: string): void {
    this.edit(ticking([id], true));
  }
  put(...[id, sheet]: [string, typeof emptySheet | null]): void {
    this.make(putOn(this.state, this.saved, id, sheet));
  }
  open(id: string): void {
    this.make(opened(this.state, this.saved, id));
  }
  keep(): void {
    this.make(linkKept(this.state, this.saved, copy));
  }
  undo(): void {
    this.make(undone(copiesKind, this.state, this.saved));
  }
  /** Another tab did something. */
  elsewhere(saved: SavedCopies): void {
    this.saved = saved;
    this.state = synced(copiesKind, this.state, saved);
  }
  get ticks(): readonly string[] {
    return Object.keys(sheetOf(this.state).ticks).toSorted();
  }
}

const two: SavedCopies = {
  open: "1",
  records: { "1": { ...emptySheet, ticks: { desk: true } }, "c-2": filled },
};

describe("what one tab shows", () => {
  it("stays on its copy, whichever another tab makes or opens", () => {
    const tab = new Tab(two);
    tab.elsewhere({ open: "c-3", records: { ...two.records, "c-3": { ...emptySheet, name: "Paul" } } });
    tab.tick("keys");
    expect(tab.ticks).toEqual(["desk", "keys"]);
    expect(tab.saved.records["c-3"]?.ticks).toEqual({});
  });

  it("keeps on the screen what another tab deleted, says so, and keeps it again with the next change", () => {
    const tab = new Tab(two);
    tab.open("c-2");
    tab.elsewhere({ open: "1", records: { "1": emptySheet } });
    expect(isGone(tab.state, tab.saved)).toBe(true);
    expect(sheetOf(tab.state)).toEqual(filled);
    tab.tick("welcome");
    expect(isGone(tab.state, tab.saved)).toBe(false);
    expect(tab.saved.records["c-2"]?.notes).toEqual(filled.notes);
    expect(tab.saved.records["c-2"]?.ticks).toEqual({ ...filled.ticks, welcome: true });
  });

  it("goes on to another copy where nobody wrote on the one that went", () => {
    const tab = new Tab(noCopies);
    tab.elsewhere({ open: "c-2", records: { "c-2": filled } });
    expect(sheetOf(tab.state)).toEqual(filled);
  });
});

describe("a sheet that came with a link", () => {
  it("lies over the reader's own until they leave it, and changes nothing of it", () => {
    const tab = new Tab(two, "?ticked=keys,badge");
    expect(isLinked(tab.state)).toBe(true);
    expect(tab.ticks).toEqual(["badge", "keys"]);
    expect(tab.saved).toBe(two);
    tab.open("1");
    expect(tab.ticks).toEqual(["desk"]);
  });

  it("is kept as a copy by the first change, and undo takes back that change alone", () => {
    const tab = new Tab(two, "?ticked=keys,badge");
    tab.tick("welcome");
    expect(tab.ticks).toEqual(["badge", "keys", "welcome"]);
    expect(tab.saved.records["c-new"]?.name).toBe("from a link");
    tab.undo();
    expect(tab.ticks).toEqual(["badge", "keys"]);
    tab.undo();
    expect(tab.ticks).toEqual(["desk"]);
    expect(Object.keys(tab.saved.records)).toEqual(["1", "c-2"]);
  });

  it("is kept unchanged where the reader asks for it", () => {
    const tab = new Tab(two, "?ticked=keys");
    tab.keep();
    expect(isLinked(tab.state)).toBe(false);
    expect(tab.saved.records["c-new"]?.ticks).toEqual({ keys: true });
  });

  it("without a tick of this checklist leaves the reader's own where it is", () => {
    const tab = new Tab(two, "?ticked=gone&list=short");
    expect(isLinked(tab.state)).toBe(false);
    expect(tab.ticks).toEqual(["desk"]);
    expect(sheetOf(tab.state).list).toBe("short");
    tab.tick("keys");
    expect(tab.saved.records["1"]?.ticks).toEqual({ desk: true, keys: true });
    expect(Object.keys(tab.saved.records)).toEqual(["1", "c-2"]);
    tab.edit({ list: "long" });
    expect(sheetOf(tab.state).list).toBe("long");
  });
});

describe("taking back", () => {
  it("takes the keys of one note as one step, of one copy only", () => {
    const tab = new Tab(two);
    for (const text of ["a", "ab", "abc"]) tab.edit(noting("keys", text), "note keys");
    tab.open("c-2");
    for (const text of ["x", "xy"]) tab.edit(noting("keys", text), "note keys");
    tab.undo();
    expect(tab.saved.records["c-2"]?.notes).toEqual(filled.notes);
    expect(tab.saved.records["1"]?.notes).toEqual({ keys: "abc" });
    tab.undo();
    expect(tab.saved.records["1"]?.notes).toEqual({});
    expect(tab.state.pinned).toBe("1");
  });

  it("gives a deleted copy back, the only one too, and leaves none beside it", () => {
    const tab = new Tab({ open: "c-2", records: { "c-2": filled } });
    tab.put("c-2", null);
    expect(sheetOf(tab.state)).toEqual(emptySheet);
    tab.undo();
    expect(tab.saved.records).toEqual({ "c-2": filled });
    expect(sheetOf(tab.state)).toEqual(filled);
  });

  it("goes back all the way, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(patch, fc.constant("new" as const)), { maxLength: 8 }), (changes) => {
        const tab = new Tab(two);
        changes.forEach((one, index) => {
          if (one === "new") tab.put(`c-${String(index + 5)}`, emptySheet);
          else tab.edit(one);
        });
        while (tab.state.steps.length > 0) tab.undo();
        // The id a copy was given stays: a calendar may hold it.
        const records = Object.entries(tab.saved.records).map(([key, { id: _id, ...rest }]) => [key, rest]);
        expect(Object.fromEntries(records)).toEqual(two.records);
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });

  it("keeps the last hundred steps", () => {
    const tab = new Tab(two);
    for (let step = 0; step < 130; step += 1) tab.edit(noting("keys", String(step)));
    expect(tab.state.steps).toHaveLength(100);
  });
});

describe("the name of a copy", () => {
  it("is given a number where it is taken", () => {
    const records = { a: { ...emptySheet, name: "Anna" }, b: { ...emptySheet, name: "Anna (2)" } };
    expect(freeName("Anna", records)).toBe("Anna (3)");
    expect(freeName("Paul", records)).toBe("Paul");
  });
});
