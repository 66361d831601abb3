import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adding,
  emptySheet,
  isTicked,
  moving,
  ownItems,
  removing,
  ticking,
  unticking,
} from "#kit/checklist/copies/sheet.ts";
import { inversePatch, mergePatch } from "#kit/drafts/merge-patch.ts";
import { filled, ids, patch, sheet } from "../sheets.ts";

const settings = { seed: 20261125, numRuns: 400 };
const texts = (of: typeof emptySheet): readonly string[] => ownItems(of).map(({ text }) => text);

describe("what a reader does to a sheet", () => {
  it("ticks and unticks an item of several things as one", () => {
    const both = ["keys", "badge"];
    expect(isTicked(mergePatch(emptySheet, ticking(["keys"], true)), both)).toBe(false);
    const ticked = mergePatch(emptySheet, ticking(both, true));
    expect(isTicked(ticked, both)).toBe(true);
    expect(mergePatch(ticked, ticking(both, false))).toEqual(emptySheet);
  });

  it("unticks all and leaves notes, own items and dates as they are", () => {
    expect(mergePatch(filled, unticking(filled))).toEqual({ ...filled, ticks: {} });
  });

  it("adds own items at the end, moves them by one place, stops at the ends", () => {
    const three = ["a", "b", "c"].reduce(
      (all, one) => mergePatch(all, adding(all, `own-${one}`, one)),
      emptySheet,
    );
    expect(texts(three)).toEqual(["a", "b", "c"]);
    expect(texts(mergePatch(three, moving(three, "own-c", -1)))).toEqual(["a", "c", "b"]);
    expect(texts(mergePatch(three, moving(three, "own-a", 1)))).toEqual(["b", "a", "c"]);
    expect(moving(three, "own-a", -1)).toEqual({});
    expect(moving(three, "own-c", 1)).toEqual({});
    expect(moving(three, "gone", 1)).toEqual({});
  });

  it("removes an item with its tick and its note", () => {
    const noted = { ...filled, notes: { "own-1": "red ones" } };
    expect(mergePatch(noted, removing("own-1"))).toMatchObject({
      own: {},
      notes: {},
      ticks: { desk: true },
    });
  });

  it("is taken back whole, whatever was done", () => {
    fc.assert(
      fc.property(sheet, patch, (before, change) => {
        expect(mergePatch(mergePatch(before, change), inversePatch(before, change))).toEqual(before);
      }),
      settings,
    );
  });

  it("meets nothing that another tab did to other things", () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...ids), fc.constantFrom(...ids), (before, here, there) => {
        fc.pre(here !== there);
        const mine = ticking([here], true);
        const theirs = { notes: { [there]: "theirs" } };
        expect(mergePatch(mergePatch(before, mine), theirs)).toEqual(
          mergePatch(mergePatch(before, theirs), mine),
        );
      }),
      settings,
    );
  });
});
