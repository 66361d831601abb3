import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applied,
  copiesKind,
  storedCopies,
  type Change,
  type SavedCopies,
} from "#kit/checklist/copies/stored-copies.ts";
import { inversePatch, mergePatch } from "#kit/drafts/merge-patch.ts";
import { draftId, openDraft, reversed } from "#kit/drafts/saved-drafts.ts";
import { emptySheet, ticking } from "#kit/checklist/copies/sheet.ts";
import { find, store } from "#kit/device/store.ts";
import { MemoryStorage } from "../../../fixtures/memory-storage.ts";
import { filled, patch, sheet } from "../sheets.ts";

const saved: fc.Arbitrary<SavedCopies> = fc
  .dictionary(fc.constantFrom("1", "c-2", "c-3"), sheet, { minKeys: 1 })
  .chain((records) =>
    fc.record({ open: fc.constantFrom(...Object.keys(records)), records: fc.constant(records) }),
  );
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ on: fc.constantFrom("1", "c-2"), patch }),
  fc.record({ put: fc.constantFrom("1", "c-2", "c-4"), record: fc.option(sheet, { nil: null }) }),
  fc.record({ open: fc.constantFrom("1", "c-2") }),
);

describe("the copies of a checklist", () => {
  it("are never none: where the last is deleted an empty one lies", () => {
    fc.assert(
      fc.property(saved, fc.array(change, { maxLength: 6 }), (start, changes) => {
        const end = changes.reduce<SavedCopies>((now, one) => applied(now, one, now), start);
        expect(Object.keys(end.records).length).toBeGreaterThan(0);
        const { key, record } = openDraft(copiesKind, end, "nowhere");
        expect(end.records[key]).toBe(record);
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });

  it("come back from a deletion as they were", () => {
    const ticked = { ...emptySheet, ticks: { desk: true as const } };
    const two: SavedCopies = { open: "c-2", records: { "1": ticked, "c-2": filled } };
    const gone: Change = { put: "c-2", record: null };
    const back = reversed(two, gone);
    const without = applied(two, gone, two);
    expect(without.records).toEqual({ "1": ticked });
    expect(without.open).toBe("1");
    expect(back === undefined ? undefined : applied(without, back, without)).toEqual(two);
  });

  it("go on with what was on the screen where another tab deleted the copy", () => {
    const mine: SavedCopies = { open: "c-2", records: { "1": emptySheet, "c-2": filled } };
    const theirs: SavedCopies = { open: "1", records: { "1": emptySheet } };
    const after = applied(theirs, { on: "c-2", patch: ticking(["welcome"], true) }, mine);
    expect(after.records["c-2"]).toEqual({ ...filled, ticks: { ...filled.ticks, welcome: true } });
  });

  it("are read back from the device as they were written", () => {
    fc.assert(
      fc.property(saved, (one) => {
        const storage = new MemoryStorage();
        expect(store(storedCopies("first-day"), one, storage)).toBe("stored");
        expect(find(storedCopies("first-day"), storage)).toEqual({ state: "stored", value: one });
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });

  it("have ids that no name changes, and that a copy of before there were ids is given once", () => {
    expect(draftId("c-2", { ...emptySheet, name: "Zoe" })).toBe("c-2");
    expect(draftId("1", emptySheet)).toBeUndefined();
    const given = mergePatch(emptySheet, { id: "c-a1", name: "Zoe" });
    expect(draftId("1", given)).toBe("c-a1");
    const renamed = mergePatch(given, { name: "Zoé" });
    expect(draftId("1", renamed)).toBe("c-a1");
    expect(mergePatch(renamed, inversePatch(given, { name: "Zoé" }))).toEqual(given);
    // What was kept before is read as it was.
    const before = { open: "1", records: { "1": { ...filled, name: "Zoe" } } };
    expect(storedCopies("first-day").accepts(before)).toBe(true);
  });

  it("are read as they were from what the first version of the site kept", () => {
    const storage = new MemoryStorage();
    // As written by that version for a copy named and ticked beside the untouched first one.
    storage.setItem(
      "repere.checklist.first-day",
      '{"version":1,"value":{"open":"c-mh2k3a1b2c3","sheets":{"1":{"name":"","ticks":{},"notes":{},"own":{}},"c-mh2k3a1b2c3":{"id":"c-mh2k3d4e5f6","name":"Made-up Person","start":"2027-09-01","list":"short","ticks":{"desk":true,"own-a1":true},"notes":{"welcome":"at nine"},"own":{"own-a1":{"text":"Flowers","at":1}}}}}}',
    );
    expect(find(storedCopies("first-day"), storage)).toEqual({
      state: "stored",
      value: {
        open: "c-mh2k3a1b2c3",
        records: {
          "1": emptySheet,
          "c-mh2k3a1b2c3": {
            id: "c-mh2k3d4e5f6",
            name: "Made-up Person",
            start: "2027-09-01",
            list: "short",
            ticks: { desk: true, "own-a1": true },
            notes: { welcome: "at nine" },
            own: { "own-a1": { text: "Flowers", at: 1 } },
          },
        },
      },
    });
    storage.setItem("repere.checklist.first-day", '{"version":1,"value":{"open":"1","sheets":{}}}');
    expect(find(storedCopies("first-day"), storage).state).toBe("unreadable");
  });

  it.each([
    [{}],
    [{ open: "1", records: { "1": { ...emptySheet, id: "Zoe" } } }],
    [{ open: "1", records: {} }],
    [{ open: "1", records: { "1": { ...emptySheet, ticks: { workspace: 1 } } } }],
    [{ open: "1", records: { "1": { ...emptySheet, start: "2027-02-30" } } }],
    [{ open: "1", records: { "1": { ...emptySheet, start: "9999-12-31" } } }],
    [{ open: "1", records: { "1": { ...emptySheet, own: { a: { text: "x" } } } } }],
    [{ open: "1", records: [emptySheet] }],
    [{ open: "1", records: { "1": { ...emptySheet, own: { "price-list": { text: "x", at: 1 } } } } }],
  ])("are not taken for ours where their form is another: %j", (value) => {
    expect(storedCopies("first-day").accepts(value)).toBe(false);
  });
});
