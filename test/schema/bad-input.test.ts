import { describe, expect, it } from "vitest";
import type { ProblemId } from "#schema/problem.ts";
import { badGuideFields } from "../fixtures/bad-guide-input.ts";
import { badFields } from "../fixtures/bad-fields.ts";
import { badLinks } from "../fixtures/bad-links.ts";
import { complaints, complaintsAfter, madeUpFiles, problemsAfter } from "../fixtures/made-up.ts";

/** Each kind of problem, and those that need more than one changed field to be seen (test/catalog/bad-files.test.ts). */
const kinds: Readonly<Record<ProblemId, "here" | "in bad-files">> = {
  "not-json": "in bad-files",
  "missing-file": "in bad-files",
  missing: "here",
  "unknown-field": "here",
  "wrong-type": "here",
  "not-accepted": "here",
  "out-of-bounds": "here",
  "wrong-form": "here",
  "low-above-high": "here",
  "not-ascending": "here",
  "nothing-published": "here",
  implausible: "here",
  "unknown-id": "here",
  duplicate: "here",
  "id-not-folder": "here",
  "words-missing": "here",
  "words-unused": "here",
  gap: "here",
};

describe("a file with one thing wrong", () => {
  it("starts from a country without any problem", () => {
    expect(complaints(madeUpFiles())).toEqual([]);
  });

  it.each([...badFields, ...badLinks, ...badGuideFields])("$says", ({ id, file, change, says }) => {
    expect(complaintsAfter(file, change)).toEqual([says]);
    expect(problemsAfter(file, change).map((problem) => problem.id)).toEqual([id]);
  });

  it("is shown here in every kind a file can be wrong", () => {
    const shown = new Set([...badFields, ...badLinks].map(({ id }) => id));
    const expected = Object.entries(kinds).filter(([, where]) => where === "here");
    expect([...shown].toSorted()).toEqual(expected.map(([id]) => id).toSorted());
  });
});
