import { describe, expect, it } from "vitest";
import { backupText } from "#kit/backup/backup.ts";
import { readBackup, savedText } from "#kit/checklist/copies/backup.ts";
import { noCopies, type SavedCopies } from "#kit/checklist/copies/stored-copies.ts";
import { storedItems, restore } from "#kit/backup/stored-items.ts";
import { keptKinds } from "#site/privacy/kept-kinds.ts";
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

  it("is listed with its size, and what cannot be read or is not known says so", () => {
    expect(storedItems(keptKinds, storage()).map(({ key, state }) => [key, state])).toEqual([
      ["repere.checklist.first-day", "stored"],
      ["repere.country", "stored"],
      ["repere.future", "unknown"],
      ["repere.inputs.broken", "unreadable"],
      ["repere.inputs.position", "stored"],
      ["repere.language", "unreadable"],
      ["repere.theme", "stored"],
    ]);
    expect(storedItems(keptKinds, storage())[6]?.size).toBe(28);
    expect(storedItems(keptKinds, storage())[0]?.names).toEqual(["Made-up Person"]);
  });

  it("comes back from its file on another device, nothing there replaced", () => {
    const kept = Object.fromEntries(storedItems(keptKinds, storage()).map(({ key, text }) => [key, text]));
    const other = new MemoryStorage();
    other.setItem("repere.theme", '{"version":1,"value":"light"}');
    expect(restore(keptKinds, kept, other)).toEqual({
      added: ["repere.checklist.first-day", "repere.country", "repere.inputs.position"],
      held: ["repere.theme"],
      refused: ["repere.future", "repere.inputs.broken", "repere.language"],
      failed: [],
    });
    expect(other.getItem("repere.theme")).toContain("light");
    expect(readBackup(backupText(kept), "first-day")).toEqual({ saved });
  });

  it("takes nothing that is not ours, nor more than a thing may hold", () => {
    const other = new MemoryStorage();
    const large = { ...filled, notes: { desk: "x".repeat(400_000) } };
    const kept = {
      ...savedText("first-day", { open: "1", records: { "1": large } }),
      "hidden-theme": '{"version":1,"value":"dark"}',
    };
    expect(restore(keptKinds, kept, other).refused).toEqual(["repere.checklist.first-day", "hidden-theme"]);
    expect(other.length).toBe(0);
  });

  it("says what a full browser would not take", () => {
    expect(restore(keptKinds, savedText("first-day", saved), new MemoryStorage(10)).failed).toHaveLength(1);
  });
});
