import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adding,
  entriesOf,
  laidOver,
  moving,
  recordKind,
  removing,
  settingEntry,
  storedRecords,
  type BuilderRecord,
  type Model,
  type RecordPatch,
} from "#kit/builder/record.ts";
import { draftsIn } from "#kit/builder/take-away/read-drafts.ts";
import { backupText } from "#kit/backup/backup.ts";
import { find, store } from "#kit/device/store.ts";
import { inversePatch, mergePatch } from "#kit/drafts/merge-patch.ts";
import { MemoryStorage } from "../../fixtures/memory-storage.ts";

const model: Model = {
  fields: { title: "Account manager", company: "Made-up Company" },
  lists: {
    duties: {
      find: { at: 1, values: { text: "Find clients" } },
      keep: { at: 2, values: { text: "Keep clients" } },
      grow: { at: 3, values: { text: "Grow clients" } },
    },
  },
};

/** A draft, and what a reader does to it one after the other. */
class Draft {
  record: BuilderRecord = recordKind.empty;
  do(patch: (shown: Model) => RecordPatch): this {
    this.record = mergePatch(this.record, patch(this.shown));
    return this;
  }
  get shown(): Model {
    return laidOver(model, this.record);
  }
  get texts(): readonly (string | undefined)[] {
    return entriesOf(this.shown, "duties").map(({ values }) => values["text"]);
  }
}

describe("the entries of a draft", () => {
  it("are the model's until the reader changes them", () => {
    expect(new Draft().texts).toEqual(["Find clients", "Keep clients", "Grow clients"]);
    expect(recordKind.isUntouched(new Draft().record)).toBe(true);
  });

  it("are reworded, moved, added and removed, one of the model's for good", () => {
    const draft = new Draft()
      .do((shown) => settingEntry(shown, "duties", "keep", { text: "Keep them all" }))
      .do((shown) => moving(shown, "duties", "grow", -1))
      .do((shown) => adding(shown, "duties", "own-1", { text: "Mine" }))
      .do(() => removing(model, "duties", "find"));
    expect(draft.texts).toEqual(["Grow clients", "Keep them all", "Mine"]);
    draft.do(() => removing(model, "duties", "own-1"));
    expect(Object.keys(draft.record.lists["duties"] ?? {})).not.toContain("own-1");
    draft.do((shown) => adding(shown, "duties", "find"));
    expect(draft.texts).toEqual(["Grow clients", "Keep them all", "Find clients"]);
  });

  it("stop at the ends of the list", () => {
    const draft = new Draft();
    expect(moving(draft.shown, "duties", "find", -1)).toEqual({});
    expect(moving(draft.shown, "duties", "grow", 1)).toEqual({});
    expect(moving(draft.shown, "duties", "gone", 1)).toEqual({});
  });

  it("keep the reader's words, and change the model's with it", () => {
    const draft = new Draft().do((shown) => settingEntry(shown, "duties", "keep", { text: "Les garder" }));
    const french: Model = {
      fields: { ...model.fields, title: "Chargé ou chargée de comptes" },
      lists: {
        duties: { ...model.lists["duties"], find: { at: 1, values: { text: "Trouver des clients" } } },
      },
    };
    const shown = laidOver(french, draft.record);
    expect(entriesOf(shown, "duties").map(({ values }) => values["text"])).toEqual([
      "Trouver des clients",
      "Les garder",
      "Grow clients",
    ]);
    expect(shown.fields["title"]).toBe("Chargé ou chargée de comptes");
  });

  it("come back as they were, whatever was done", () => {
    const id = fc.constantFrom("find", "keep", "grow", "own-1", "own-2");
    const action = fc.oneof(
      fc.tuple(fc.constant("add" as const), id, fc.string({ maxLength: 5 })),
      fc.tuple(fc.constant("remove" as const), id, fc.constant("")),
      fc.tuple(fc.constantFrom("up" as const, "down" as const), id, fc.constant("")),
      fc.tuple(fc.constant("set" as const), id, fc.string({ maxLength: 5 })),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
        const draft = new Draft();
        for (const [what, of, text] of actions) {
          const before = draft.record;
          const patch = (shown: Model): RecordPatch =>
            what === "add"
              ? adding(shown, "duties", of, { text })
              : what === "remove"
                ? removing(model, "duties", of)
                : what === "set"
                  ? settingEntry(shown, "duties", of, { text })
                  : moving(shown, "duties", of, what === "up" ? -1 : 1);
          const made = patch(draft.shown);
          draft.do(() => made);
          expect(mergePatch(draft.record, inversePatch(before, made))).toEqual(before);
          // No two entries stand at one place after a move, and all are there.
          expect(draft.texts.length).toBe(
            new Set(entriesOf(draft.shown, "duties").map((one) => one.id)).size,
          );
        }
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });
});

describe("drafts kept on the device", () => {
  const record: BuilderRecord = {
    name: "Nantes",
    fields: { title: "=1+1 <b>Кириллица שלום 客户" },
    lists: { duties: { "own-1": { at: 4, values: { text: "a\nb" } } } },
  };
  const saved = { open: "c-1", records: { "c-1": record } };

  it("are read back as they were written", () => {
    const storage = new MemoryStorage();
    expect(store(storedRecords("job-description"), saved, storage)).toBe("stored");
    expect(find(storedRecords("job-description"), storage)).toEqual({ state: "stored", value: saved });
  });

  it.each([
    [{}],
    [{ open: "1", records: {} }],
    [{ open: "1", records: { "1": { name: "a", fields: { title: 1 }, lists: {} } } }],
    [
      {
        open: "1",
        records: { "1": { name: "a", fields: {}, lists: { duties: { a: { at: "1", values: {} } } } } },
      },
    ],
    [{ open: "1", records: { "1": { name: "a", fields: {}, lists: [] } } }],
  ])("are not taken for ours where their form is another: %j", (value) => {
    expect(storedRecords("job-description").accepts(value)).toBe(false);
  });

  const file = (key: string, value: unknown, version = 1): string =>
    backupText({ [key]: JSON.stringify({ version, value }) });

  it("are read from a file under a name that is free", () => {
    const text = file("repere.drafts.job-description", saved);
    const here = { "1": { name: "Nantes" } };
    expect(draftsIn(text, "job-description", here, "mine.json")).toEqual({
      records: [{ ...record, name: "Nantes (2)" }],
    });
  });

  it.each([
    ["hello", "not-json"],
    ['{"a":1}', "not-ours"],
    [file("repere.theme", "dark"), "not-ours"],
    [file("repere.drafts.cv", saved), "other-tool"],
    [file("repere.drafts.job-description", { open: 1 }), "broken"],
    [file("repere.drafts.job-description", saved, 9), "newer"],
  ])("are refused from another file, with the reason: %s", (text, problem) => {
    expect(draftsIn(text, "job-description", {}, "mine.json")).toEqual({ problem });
  });
});
