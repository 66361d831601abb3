import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { caseText, readCase, readCaseFile } from "#kit/mount/case/case-file.ts";
import { caseTexts } from "#kit/mount/case/case-texts.ts";
import { moduleOf, toolIds } from "../../../tools.ts";
import { anyInput } from "../../../any-input.ts";
import { market } from "../../../market.ts";

describe("a file of everything that was entered", () => {
  it.each(toolIds)("gives %s back all it had, private values and every row included", async (id) => {
    const { inputs } = await moduleOf(id);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const input = anyInput(inputs, numbers);
        const read = readCase(caseText(id, inputs, input), id);
        expect("raw" in read && decode(inputs, read.raw, market).input).toEqual(input);
      }),
      { seed: 20261127, numRuns: 20 },
    );
  });

  it("is refused if another tool, a newer page or something else wrote it", () => {
    const file = JSON.stringify({ repere: "bands", version: 1, values: { way: "even", grades: 3 } });
    // What is no text is left out, and the rest is read.
    expect(readCase(file, "bands")).toEqual({ raw: { way: "even" } });
    expect(readCase(file, "salary")).toEqual({ problem: "other-tool" });
    expect(readCase(file.replace('"version":1', '"version":2'), "bands")).toEqual({ problem: "newer" });
    for (const other of ["", "PK\u0003\u0004", "[]", '{"values":{}}', '{"repere":"bands"}', "null"])
      expect(readCase(other, "bands")).toEqual({ problem: "not-ours" });
  });

  it("is not read if it is too large for anything saved here, or gone", async () => {
    expect(await readCaseFile(new File([new Uint8Array(3_000_001)], "a.json"), "bands")).toEqual({
      problem: "too-large",
    });
    const gone = new File(["{}"], "a.json");
    Object.defineProperty(gone, "text", { value: () => Promise.reject(new Error("gone")) });
    expect(await readCaseFile(gone, "bands")).toEqual({ problem: "not-read" });
  });

  it("says what is wrong in both languages, and names the file", () => {
    for (const problem of ["too-large", "not-read", "not-ours", "other-tool", "newer"]) {
      const [fr = "", en = ""] = [caseTexts("fr")[problem], caseTexts("en")[problem]];
      expect(fr).toContain("{file}");
      expect(en).toContain("{file}");
      expect(fr).not.toBe(en);
    }
  });
});
