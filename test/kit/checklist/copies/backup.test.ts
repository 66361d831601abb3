import { describe, expect, it } from "vitest";
import { backupText } from "#kit/backup/backup.ts";
import { readBackup, savedText } from "#kit/checklist/copies/backup.ts";
import { noCopies, type SavedCopies } from "#kit/checklist/copies/stored-copies.ts";
import { noRecords, recordKind } from "#kit/builder/record.ts";
import type { Place } from "#kit/device/large/place.ts";
import { deleteItem, putItem, storedItems, restore } from "#kit/backup/stored-items.ts";
import { keptKinds } from "#site/privacy/kept-kinds.ts";
import { MemoryPlace } from "../../../fixtures/memory-place.ts";
import { MemoryStorage } from "../../../fixtures/memory-storage.ts";
import { filled } from "../sheets.ts";

const saved: SavedCopies = { open: "1", records: { "1": filled } };
const file = backupText(savedText("first-day", saved));

describe("copies saved to a file", () => {
  it("are read back as they were", () => {
    expect(readBackup(file, "first-day")).toEqual({ saved });
  });

  it.each([
    ["hello", { problem: "not-json" }],
    ["[1]", { problem: "not-ours" }],
    ['{"repere":"1","kept":{}}', { problem: "not-ours" }],
    ['{"repere":1,"kept":{"repere.theme":{"version":1,"value":"dark"}}}', { problem: "not-ours" }],
    ['{"repere":2,"kept":{}}', { problem: "newer" }],
    [
      '{"repere":1,"kept":{"repere.checklist.first-day":{"version":1,"value":{"open":1}}}}',
      { problem: "broken" },
    ],
    ['{"repere":1,"kept":{"repere.checklist.first-day":{"version":9,"value":{}}}}', { problem: "newer" }],
    [backupText(savedText("rights", noCopies)), { problem: "other-checklist", found: ["rights"] }],
  ])("are not made up from another file: %s", (text, expected) => {
    expect(readBackup(text, "first-day")).toEqual(expected);
  });
});

describe("all that is kept", () => {
  const at = (storage: MemoryStorage, large?: Place) => ({ storage, large: Promise.resolve(large) });
  const storage = (): MemoryStorage => {
    const one = new MemoryStorage();
    for (const [key, text] of Object.entries(savedText("first-day", saved))) one.setItem(key, text);
    one.setItem("repere.theme", '{"version":1,"value":"dark"}');
    one.setItem("repere.language", "broken");
    one.setItem("repere.country", '{"version":1,"value":"ca"}');
    one.setItem("repere.future", "{}");
    one.setItem("repere.inputs.position", '{"version":1,"value":{"pay":"45000-EUR"}}');
    one.setItem("repere.inputs.broken", '{"version":1,"value":{"pay":45000}}');
    one.setItem("of-another-site", "x");
    return one;
  };

  it("is listed with its size, and what cannot be read or is not known says so", async () => {
    expect((await storedItems(keptKinds, at(storage()))).map(({ key, state }) => [key, state])).toEqual([
      ["repere.checklist.first-day", "stored"],
      ["repere.country", "stored"],
      ["repere.future", "unknown"],
      ["repere.inputs.broken", "unreadable"],
      ["repere.inputs.position", "stored"],
      ["repere.language", "unreadable"],
      ["repere.theme", "stored"],
    ]);
    expect((await storedItems(keptKinds, at(storage())))[6]?.size).toBe(28);
    expect((await storedItems(keptKinds, at(storage())))[0]?.names).toEqual(["Made-up Person"]);
  });

  it("comes back from its file on another device, nothing there replaced", async () => {
    const kept = Object.fromEntries(
      (await storedItems(keptKinds, at(storage()))).map(({ key, text }) => [key, text]),
    );
    const other = new MemoryStorage();
    other.setItem("repere.theme", '{"version":1,"value":"light"}');
    expect(await restore(keptKinds, kept, at(other))).toEqual({
      added: ["repere.checklist.first-day", "repere.country", "repere.inputs.position"],
      held: ["repere.theme"],
      refused: ["repere.future", "repere.inputs.broken", "repere.language"],
      failed: [],
    });
    expect(other.getItem("repere.theme")).toContain("light");
    expect(readBackup(backupText(kept), "first-day")).toEqual({ saved });
  });

  it("takes nothing that is not ours, nor more than a thing may hold", async () => {
    const other = new MemoryStorage();
    const large = { ...filled, notes: { desk: "x".repeat(400_000) } };
    const kept = {
      ...savedText("first-day", { open: "1", records: { "1": large } }),
      "hidden-theme": '{"version":1,"value":"dark"}',
    };
    expect((await restore(keptKinds, kept, at(other))).refused).toEqual([
      "repere.checklist.first-day",
      "hidden-theme",
    ]);
    expect(other.length).toBe(0);
  });

  it("says what a full browser would not take", async () => {
    expect(
      (await restore(keptKinds, savedText("first-day", saved), at(new MemoryStorage(10)))).failed,
    ).toHaveLength(1);
  });

  it("is listed, deleted, put back and restored in the browser’s database too", async () => {
    const large = new MemoryPlace();
    const drafts = JSON.stringify({
      version: 1,
      value: { ...noRecords, records: { a: { ...recordKind.empty, name: "Mine" } } },
    });
    large.held.set("drafts.cv", drafts);
    const small = new MemoryStorage();
    small.setItem("repere.large", '{"version":1,"value":["drafts.cv"]}');
    small.setItem("repere.theme", '{"version":1,"value":"dark"}');
    const places = at(small, large);
    const all = await storedItems(keptKinds, places);
    expect(all.map(({ key, state, isLarge }) => [key, state, isLarge])).toEqual([
      ["repere.drafts.cv", "stored", true],
      ["repere.theme", "stored", false],
    ]);
    const [first] = all;
    if (first === undefined) throw new Error("none");
    expect(first.names).toEqual(["Mine"]);
    expect(await deleteItem(first, places)).toBe("stored");
    expect([large.held.size, small.getItem("repere.large")]).toEqual([0, null]);
    expect(await putItem(first, places)).toBe("stored");
    expect([large.held.get("drafts.cv"), small.getItem("repere.large")]).toEqual([
      drafts,
      '{"version":1,"value":["drafts.cv"]}',
    ]);
    // What is kept there already is not replaced; what has no room in the small storage goes there.
    const kept = { "repere.drafts.cv": drafts, "repere.drafts.job-description": drafts };
    expect(await restore(keptKinds, kept, at(new MemoryStorage(40), large))).toMatchObject({
      held: ["repere.drafts.cv"],
      added: ["repere.drafts.job-description"],
    });
  });
});
