import { readFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { readReport } from "../../../scripts/mutate/read-report.ts";
import { mutationReport, partOf } from "../../../scripts/mutate/report.ts";
import { chooseMutated, suites } from "../../../scripts/mutate/suites.ts";
import { mergedParts, writtenParts } from "../../../scripts/mutate/written.ts";

const source = "const a = `x`;\nconst b = a\n  < 1;\n";
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const mutant = { mutatorName: "EqualityOperator", replacement: "a >= 1", location: at(2, 11, 3, 6) };
const text = { mutatorName: "StringLiteral", replacement: "``", location: at(1, 11, 1, 14) };

describe("what Stryker found", () => {
  it("is what tests caught, and what stood there of what they did not, in the order of the files", () => {
    const files = {
      "src/b.ts": { source, mutants: [{ ...mutant, status: "Survived" }] },
      "src/a.ts": {
        source,
        mutants: [
          { ...mutant, status: "NoCoverage" },
          { ...text, status: "Survived" },
          { ...text, status: "Killed" },
          { ...text, status: "Timeout" },
          { ...text, status: "Ignored" },
          { ...text, status: "RuntimeError" },
        ],
      },
    };
    expect(readReport({ files })).toEqual({
      caught: 2,
      survivors: [
        { file: "src/a.ts", line: 1, mutator: "StringLiteral", from: "`x`", to: "``" },
        { file: "src/a.ts", line: 2, mutator: "EqualityOperator", from: "a < 1", to: "a >= 1" },
        { file: "src/b.ts", line: 2, mutator: "EqualityOperator", from: "a < 1", to: "a >= 1" },
      ],
    });
  });
});

describe("the report on mutants", () => {
  it("gives each suite its score, names every survivor, and sets equivalent ones apart", () => {
    const report = mutationReport([
      partOf({
        name: "core",
        caught: 2,
        survivors: [
          { file: "src/a.ts", line: 1, mutator: "StringLiteral", from: "`x`", to: "" },
          {
            file: "src/core/round-half-up.ts",
            line: 19,
            mutator: "EqualityOperator",
            from: "value < 0",
            to: "value <= 0",
          },
        ],
      }),
    ]);
    expect(report).toContain("| core | 4 | 2 | 1 | 50.0 % |");
    expect(report).toContain("## Survivors\n\n- src/a.ts:1 StringLiteral, `` `x` `` → nothing\n");
    expect(report).toMatch(/## Equivalent[^-]+\n- src\/core\/round-half-up\.ts:19 EqualityOperator, .+: \S/u);
  });

  it("says so where nothing survives", () => {
    const report = mutationReport([partOf({ name: "core", caught: 0, survivors: [] })]);
    expect(report).toContain("| core | 0 | 0 | 0 | – |");
    expect(report).toContain("## Survivors\n\nNone but the equivalent ones.\n\n## Equivalent\n\nNone.\n");
  });
});

describe("a report where only some suites were mutated anew", () => {
  const survivor = { line: 1, mutator: "StringLiteral", from: "x", to: "y" };
  const core = partOf({ name: "core", caught: 9, survivors: [{ ...survivor, file: "src/core/a.ts" }] });
  const words = partOf({
    name: "words",
    caught: 5,
    survivors: [{ ...survivor, file: "src/kit/words/a.ts" }],
  });

  it("keeps what it said of the others, straightened columns or not", async () => {
    const report = mutationReport([core, words]);
    expect(writtenParts(report)).toEqual([core, words]);
    expect(writtenParts(await format(report, { parser: "markdown" }))).toEqual([core, words]);
    const fields = partOf({ name: "fields", caught: 3, survivors: [] });
    const better = partOf({ name: "words", caught: 6, survivors: [] });
    expect(mergedParts(writtenParts(report), [better, fields])).toEqual([core, fields, better]);
  });

  it("is written again as it stands by what it says", () => {
    const written = readFileSync("docs/mutation.md", "utf8");
    const lines = (report: string) => report.split("\n").filter((line) => line.startsWith("- "));
    expect(lines(mutationReport(mergedParts(writtenParts(written), [])))).toEqual(lines(written));
  });
});

describe("the suites of mutants", () => {
  it("are all of them, or those named", () => {
    expect(chooseMutated([])).toBe(suites);
    expect(chooseMutated(["look-up", "core"]).map(({ name }) => name)).toEqual(["core", "look-up"]);
    expect(() => chooseMutated(["cores"])).toThrow(
      'suite: "cores"; expected one of core, documents, look-up, fields, words. Name none to mutate all of them.',
    );
  });
});
