import { describe, expect, it } from "vitest";
import { backupText } from "#kit/backup.ts";
import { readBackup, shelfText } from "#kit/checklist/backup.ts";
import { emptyShelf, type Shelf } from "#kit/checklist/shelf.ts";
import { keptThings, restore } from "#kit/kept-things.ts";
import { MemoryStorage } from "../../fixtures/memory-storage.ts";
import { filled } from "./sheets.ts";

const shelf: Shelf = { open: "1", sheets: { "1": filled } };
const file = backupText(shelfText("first-day", shelf));

describe("copies saved to a file", () => {
  it("are read back as they were", () => {
    expect(readBackup(file, "first-day")).toEqual({ shelf });
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
    [backupText(shelfText("rights", emptyShelf)), { problem: "other-checklist", found: ["rights"] }],
  ])("are not made up from another file: %s", (text, expected) => {
    expect(readBackup(text, "first-day")).toEqual(expected);
  });
});

describe("all that is kept", () => {
  const storage = (): MemoryStorage => {
    const one = new MemoryStorage();
    for (const [key, text] of Object.entries(shelfText("first-day", shelf))) one.setItem(key, text);
    one.setItem("repere.theme", '{"version":1,"value":"dark"}');
    one.setItem("repere.language", "broken");
    one.setItem("repere.future", "{}");
    one.setItem("of-another-site", "x");
    return one;
  };

  it("is listed with its size, and what cannot be read or is not known says so", () => {
    expect(keptThings(storage()).map(({ key, state }) => [key, state])).toEqual([
      ["repere.checklist.first-day", "kept"],
      ["repere.future", "unknown"],
      ["repere.language", "unreadable"],
      ["repere.theme", "kept"],
    ]);
    expect(keptThings(storage())[3]?.size).toBe(28);
    expect(keptThings(storage())[0]?.copies).toEqual(["Made-up Person"]);
  });

  it("comes back from its file on another device, nothing there replaced", () => {
    const kept = Object.fromEntries(keptThings(storage()).map(({ key, text }) => [key, text]));
    const other = new MemoryStorage();
    other.setItem("repere.theme", '{"version":1,"value":"light"}');
    expect(restore(kept, other)).toEqual({
      added: ["repere.checklist.first-day"],
      held: ["repere.theme"],
      refused: ["repere.future", "repere.language"],
      failed: [],
    });
    expect(other.getItem("repere.theme")).toContain("light");
    expect(readBackup(backupText(kept), "first-day")).toEqual({ shelf });
  });

  it("takes nothing that is not ours, nor more than a thing may hold", () => {
    const other = new MemoryStorage();
    const large = { ...filled, notes: { desk: "x".repeat(400_000) } };
    const kept = {
      ...shelfText("first-day", { open: "1", sheets: { "1": large } }),
      "hidden-theme": '{"version":1,"value":"dark"}',
    };
    expect(restore(kept, other).refused).toEqual(["repere.checklist.first-day", "hidden-theme"]);
    expect(other.length).toBe(0);
  });

  it("says what a full browser would not take", () => {
    expect(restore(shelfText("first-day", shelf), new MemoryStorage(10)).failed).toHaveLength(1);
  });
});
