import { mkdtempSync, cpSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogFromFiles } from "#catalog/from-files.ts";
import { loadCatalog, readCatalog } from "#catalog/from-disk.ts";
import { complaints, complaintsAfter, madeUpFiles, madeUpRoot } from "../fixtures/made-up.ts";

const clerk = "data/datasets/made-up/clerk.json";

/** The made-up country with one file's text replaced, or the file taken away. */
function complaintsWith(path: string, text: string | undefined): readonly string[] {
  const files = madeUpFiles();
  if (text === undefined) files.delete(path);
  else files.set(path, text);
  return complaints(files);
}

describe("a file that is not JSON", () => {
  it.each([
    ['{\n  "code": "M-1",\n  "names": }', "text that is not JSON (line 3, column 12)"],
    [
      '{\n  "observations": [\n    { "place": "xx-northford" },\n  ]\n}',
      "text that is not JSON (line 4, column 3)",
    ],
    ['{ "code": "M-1" "names": {} }', "text that is not JSON (line 1, column 17)"],
    ["{}\n{}", "text that is not JSON (line 2, column 1)"],
    ["hello", "text that is not JSON (line 1, column 1)"],
    ['{ "code": "M-', "text that is not JSON (it ends too early)"],
    ["", "text that is not JSON (it ends too early)"],
  ])("%j is said to be %s", (text, got) => {
    expect(complaintsWith(clerk, text)).toEqual([
      `${clerk}: ${got}; expected JSON. A comma, quote or bracket is missing or left over there.`,
    ]);
  });

  it("is a list where an object belongs", () => {
    expect(complaintsWith(clerk, "[]")).toEqual([
      `${clerk}: an empty list; expected an object. Write an object.`,
    ]);
  });
});

describe("a file that is missing", () => {
  it.each([
    "data/datasets/made-up/dataset.json",
    "data/roles/clerk/role.json",
    "data/roles/clerk/en.json",
    "data/checklists/first-day/checklist.json",
    "data/checklists/first-day/fr.json",
  ])("%s is named", (path) => {
    expect(complaintsWith(path, undefined)).toContain(
      `${path}: nothing; expected a file. Write it, or remove the folder it belongs to.`,
    );
  });

  it("is named by each data set that counts on it", () => {
    expect(complaintsWith("data/places/xx.json", undefined)).toEqual([
      'data/datasets/made-up-flat/dataset.json, country: "xx"; expected an id with a file (data/places/xx.json). Correct the id, or write that file.',
      'data/datasets/made-up/dataset.json, country: "xx"; expected an id with a file (data/places/xx.json). Correct the id, or write that file.',
    ]);
  });
});

describe("a file with a name no address can carry", () => {
  it("is to be renamed", () => {
    const files = madeUpFiles();
    files.set("data/datasets/made-up/Head Clerk.json", files.get("data/datasets/made-up/carter.json") ?? "");
    expect(complaints(files)).toEqual([
      'data/datasets/made-up/Head Clerk.json: the name "Head Clerk"; expected lower-case letters and digits, joined by hyphens, for example ru-moscow. Rename the file.',
    ]);
  });
});

describe("several problems", () => {
  it("are all named at once, file by file and row by row", () => {
    expect(
      complaintsAfter(clerk, { "observations.1.value": -1, "observations.4.high": "x", code: undefined }),
    ).toEqual([
      `${clerk}, code: nothing; expected text. Add it.`,
      `${clerk}, row 2, value: -1; expected at least 0. Correct the number.`,
      `${clerk}, row 5, high: "x"; expected a number. Write it as a number, without quotes.`,
    ]);
  });

  it("do not follow from one: a broken scheme or place file makes no id unknown, a broken row no data set empty", () => {
    expect(complaintsWith("data/schemes/made-up-levels.json", "{}")).toHaveLength(4);
    expect(complaintsWith("data/places/xx.json", "{")).toHaveLength(1);
    expect(complaintsWith("data/roles/clerk/fr.json", "{")).toHaveLength(1);
    expect(
      complaintsAfter("data/datasets/made-up-flat/all.json", { "observations.0.value": "x" }),
    ).toHaveLength(1);
  });

  it("are not seen where there are none: a top code and the mean may stand anywhere, a bound may touch the next", () => {
    expect(
      complaintsAfter(clerk, { "observations.3.p90": { atLeast: 1100 }, "observations.3.mean": 900 }),
    ).toEqual([]);
    expect(complaintsAfter(clerk, { "observations.3.p50": 1250, "observations.4.low": 1800 })).toEqual([]);
    expect(complaintsAfter(clerk, { "observations.4.low": 500, "observations.4.high": 20000 })).toEqual([]);
  });

  it("leave the sound files to be used", () => {
    const files = madeUpFiles().set("data/datasets/made-up/dataset.json", "{}");
    const { catalog } = catalogFromFiles(files);
    expect([...catalog.datasets.keys()]).toEqual(["made-up-flat"]);
    expect([...catalog.roles.keys()]).toEqual(["clerk"]);
  });
});

describe("the files on disk", () => {
  it("are read, checked and frozen through", () => {
    const { catalog, problems } = readCatalog(madeUpRoot);
    expect(problems).toEqual([]);
    const clerks = catalog.datasets.get("made-up")?.occupations.get("clerk");
    expect(Object.isFrozen(clerks?.observations[0])).toBe(true);
    expect(Object.isFrozen(catalog.places.get("xx")?.places[0]?.names)).toBe(true);
    expect([...catalog.schemes.keys(), ...catalog.series.keys(), ...catalog.checklists.keys()]).toEqual([
      "made-up-levels",
      "xx-prices",
      "first-day",
    ]);
  });

  it("stop the build with every message when one is wrong", () => {
    const root = mkdtempSync(join(tmpdir(), "repere-"));
    cpSync(madeUpRoot, root, { recursive: true });
    writeFileSync(join(root, "data/series/xx-prices.json"), "");
    writeFileSync(join(root, "data/places/xx.json"), "[]");
    expect(() => loadCatalog(root)).toThrow(
      new Error(
        [
          "2 problems in the data:",
          "- data/places/xx.json: an empty list; expected an object. Write an object.",
          "- data/series/xx-prices.json: text that is not JSON (it ends too early); expected JSON. A comma, quote or bracket is missing or left over there.",
        ].join("\n"),
      ),
    );
  });

  it("stop the build when it is started in the wrong folder", () => {
    const root = mkdtempSync(join(tmpdir(), "repere-"));
    expect(() => loadCatalog(root)).toThrow(
      new Error(`${join(root, "data")} is not there. Run this from the root of the project.`),
    );
  });
});
