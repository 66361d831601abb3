import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OccupationFile } from "#schema/occupation.ts";
import { PlaceFile } from "#schema/place.ts";
import { problemText } from "#schema/problem.ts";
import { usOccupations } from "../../../scripts/convert/parts/us-occupations.ts";
import { convert } from "../../../scripts/convert/us-oflc-2025/convert.ts";
import { catalog } from "../../market.ts";
import { temporaryFolder } from "../temporary.ts";

/** Two occupations in five areas, copied from the publisher's file. */
const path = "test/fixtures/oflc/levels.csv";
const excerpt = readFileSync(path, "utf8");
const { converted } = convert(excerpt, path);

describe("the conversion of us-oflc-2025", () => {
  it("makes a place of the country and of each area, by name, with the publisher's own name in English", () => {
    const places = converted?.places.places ?? [];
    const areas = places.filter(({ kind }) => kind !== "state");
    expect(places.filter(({ kind }) => kind === "state").map(({ id }) => id)).toEqual([
      "us-al",
      "us-gu",
      "us-ny",
      "us-oh",
      "us-pr",
    ]);
    expect(areas.map(({ region }) => region)).toEqual([
      undefined,
      "us-gu",
      "us-pr",
      "us-ny",
      "us-oh",
      "us-al",
    ]);
    expect(areas.map(({ id, kind, names }) => [id, kind, names.fr, names.en])).toEqual([
      ["us", "country", "États-Unis", "United States"],
      ["us-6600001", "area", "Guam (agglomération)", "Guam MSA"],
      ["us-32420", "area", "Mayagüez, PR", "Mayagüez, PR"],
      ["us-35620", "area", "New York-Newark-Jersey City, NY-NJ", "New York-Newark-Jersey City, NY-NJ"],
      [
        "us-3900002",
        "area",
        "North Northeastern Ohio (hors agglomération, en plusieurs parties)",
        "North Northeastern Ohio nonmetropolitan area (noncontiguous)",
      ],
      [
        "us-100001",
        "area",
        "Northwest Alabama (hors agglomération)",
        "Northwest Alabama nonmetropolitan area",
      ],
    ]);
  });

  it("makes a file of each occupation, four points an area, in cents", () => {
    const sales = converted?.occupations.get("41-3091");
    expect([...(converted?.occupations.keys() ?? [])]).toEqual(["11-2011", "41-3091"]);
    expect(sales).toMatchObject({ code: "41-3091", roles: [{ id: "account-manager", match: "close" }] });
    expect(sales?.observations.length).toBe(20);
    expect(sales?.observations.filter(({ place }) => place === "us-35620")).toEqual([
      { place: "us-35620", level: "1", kind: "point", value: 2465 },
      { place: "us-35620", level: "2", kind: "point", value: 3766 },
      { place: "us-35620", level: "3", kind: "point", value: 5067 },
      { place: "us-35620", level: "4", kind: "point", value: 6368 },
    ]);
  });

  it("made what stands in data/", () => {
    const files = catalog.datasets.get("us-oflc-2025")?.occupations;
    // Where an area lies and how many live there comes from another file.
    for (const place of converted?.places.places ?? [])
      expect(catalog.places.get("us")?.places).toContainEqual(expect.objectContaining(place));
    expect(Object.keys(usOccupations)).toEqual(expect.arrayContaining([...(files?.keys() ?? [])]));
    expect(files?.size).toBe(11);
    for (const [code, { observations, ...rest }] of converted?.occupations ?? []) {
      expect(files?.get(code)).toMatchObject(rest);
      expect(files?.get(code)?.observations).toEqual(expect.arrayContaining([...observations]));
    }
  });

  it("reads columns in any order, and a file that a spreadsheet saved", () => {
    const turned = excerpt.replace(/^(.+?),(.+),([^,\n]+)$/gmu, "$3,$2,$1");
    expect(convert(turned, path)).toEqual(convert(excerpt, path));
    expect(convert(`\uFEFF${excerpt.replaceAll("\n", "\r\n")}`, path)).toEqual(convert(excerpt, path));
  });
});

const copyAgain = "Copy the row again: the publisher's levels stand at equal steps.";
const newYork = '35620,"New York-Newark-Jersey City, NY-NJ",NJ-NY,24.65,37.66,50.67,63.68';

/** What came, and the sentence it is refused with, after the path of the file. */
const badFiles: readonly (readonly [csv: string, sentence: string])[] = [
  ["", "row 1, soc: nothing; expected a column of this name. Add it, or correct the head."],
  [
    excerpt.replace("state", "states"),
    "row 1, state: nothing; expected a column of this name. Add it, or correct the head.",
  ],
  [
    excerpt.slice(0, excerpt.indexOf("\n")),
    "nothing under the head; expected at least one row. Take the publisher's file again.",
  ],
  [
    excerpt.replace('"New York-Newark-Jersey City, NY-NJ"', "New York-Newark-Jersey City, NY-NJ"),
    "row 3: 10 cells; expected 9, as in the head. Add what is missing, or put quotation marks around a text that holds a comma.",
  ],
  [
    excerpt.replace("Jersey City, NY-NJ", 'Jersey "City, NY-NJ'),
    "row 3: a quotation mark out of place; expected a pair around a whole cell. Close it, or write one inside a text twice.",
  ],
  [
    excerpt.replace("11-2011", "11-2012"),
    `row 2, soc: "11-2012"; expected one of ${Object.keys(usOccupations).join(", ")}. Correct the code, or name the occupation in both languages in us-occupations.ts.`,
  ],
  [
    excerpt.replace("Promotions Managers", "Promotion Managers"),
    'row 2, occupation: "Advertising and Promotion Managers"; expected "Advertising and Promotions Managers", the title of 11-2011. Correct the code or the title.',
  ],
  [
    excerpt.replaceAll("3900002", "3.9E+06"),
    'row 5, area_code: "3.9E+06"; expected 5 to 7 digits, for example 35620. Copy the code as text: a spreadsheet may have rewritten it.',
  ],
  [
    excerpt.replaceAll("Guam MSA", "Guam MSA "),
    'row 6, area_name: "Guam MSA "; expected the publisher\'s name of the area, without a space at either end. Write it in full.',
  ],
  [
    excerpt.replace(",NJ-NY,", ",NY,"),
    'row 3, state: "NY"; expected NY-NJ, as the area\'s name ends. Correct the state or the name.',
  ],
  [
    excerpt.replace(",AL,", ",Alabama,"),
    'row 4, state: "Alabama"; expected states as in NJ-NY. Correct the state or the name.',
  ],
  [
    excerpt.replace(/Northwest Alabama(?=.*16\.58)/u, "Northeast Alabama"),
    'row 9, area_name: "Northeast Alabama nonmetropolitan area"; expected "Northwest Alabama nonmetropolitan area", as for "100001" in row 4. Correct the code or the name: each area has one of both.',
  ],
  [
    excerpt.replace(/100001(?=.*16\.58)/u, "100002"),
    'row 9, area_code: "100002"; expected "100001", as for "Northwest Alabama nonmetropolitan area" in row 4. Correct the code or the name: each area has one of both.',
  ],
  [
    excerpt.replaceAll("41-3091", "11-2011").replace(/"Sales.*?"/gu, "Advertising and Promotions Managers"),
    "row 7, area_code: 11-2011 in 32420, as in row 2; expected each pair of occupation and area once. Remove one of the two.",
  ],
  [
    excerpt.replace("24.65", "24.6"),
    'row 8, level1_hourly_usd: "24.6"; expected dollars and cents, for example 24.65. Write it in that form, or leave out a row whose levels are not published.',
  ],
  [
    excerpt.replace("63.68", ""),
    "row 8, level4_hourly_usd: empty text; expected dollars and cents, for example 24.65. Write it in that form, or leave out a row whose levels are not published.",
  ],
  [
    excerpt.replace("63.68", "23.68"),
    "row 8, level4_hourly_usd: 23.68; expected at least level 1 (24.65). Put the levels in order.",
  ],
  [
    excerpt.replace("37.66", "37.67"),
    `row 8, level2_hourly_usd: 37.67; expected 37.66, that is (2 × level 1 + level 4) ÷ 3. ${copyAgain}`,
  ],
  [
    excerpt.replace("50.67", "50.66"),
    `row 8, level3_hourly_usd: 50.66; expected 50.67, that is (level 1 + 2 × level 4) ÷ 3. ${copyAgain}`,
  ],
];

describe("a bad file is refused", () => {
  it.each(badFiles.map(([csv, sentence]) => [sentence, csv] as const))("%s", (sentence, csv) => {
    const { problems, converted } = convert(csv, path);
    expect(problems.map(problemText)[0]).toBe(
      `${path}${sentence.startsWith("row") ? ", " : ": "}${sentence}`,
    );
    expect(converted).toBeUndefined();
  });

  it("with every problem of a file, in its order", () => {
    const csv = excerpt.replace(newYork, newYork.replace("50.67", "50,67")).replace("11-2011", "11");
    expect(convert(csv, path).problems.map(({ row, field }) => [row, field])).toEqual([
      [2, "soc"],
      [8, undefined],
    ]);
  });
});

describe("node scripts/convert/us-oflc-2025.ts", () => {
  const script = "scripts/convert/us-oflc-2025.ts";
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });

  it("writes files that the schemas accept, one observation or place a line", () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = run(path, folder);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").length).toBe(5);
    const read = (...names: string[]): string => readFileSync(join(folder, ...names), "utf8");
    const places = read("places", "us.json");
    expect(PlaceFile.parse(JSON.parse(places)).places.length).toBe(11);
    expect(places).toContain(
      '\n    { "id": "us", "names": { "fr": "États-Unis", "en": "United States" }, "kind": "country" },\n',
    );
    expect(places).toContain(
      '\n    { "id": "us-6600001", "names": { "fr": "Guam (agglomération)", "en": "Guam MSA" }, "kind": "area", "region": "us-gu" },\n',
    );
    expect(readdirSync(join(folder, "datasets", "us-oflc-2025"))).toEqual(["11-2011.json", "41-3091.json"]);
    const sales = read("datasets", "us-oflc-2025", "41-3091.json");
    expect(OccupationFile.parse(JSON.parse(sales)).observations.length).toBe(20);
    expect(sales).toContain('\n  "roles": [{ "id": "account-manager", "match": "close" }],\n');
    expect(sales).toContain('\n    { "place": "us-35620", "level": "3", "kind": "point", "value": 5067 },\n');
  });

  it.each([
    [[], "csv: nothing; expected the publisher's file."],
    [["nowhere.csv", "data"], 'csv: "nowhere.csv"; expected the publisher\'s file.'],
    [[path], "data folder: nothing; expected a folder that is there."],
    [[path, "nowhere"], 'data folder: "nowhere"; expected a folder that is there.'],
  ])("refuses %j in a sentence", (args, sentence) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toBe(`${sentence} For example node scripts/convert/us-oflc-2025.ts levels.csv data.\n`);
  });

  it("writes nothing of a bad file, and shows the first twenty problems", () => {
    const [head = "", ...rows] = excerpt.trimEnd().split("\n");
    const bad = [head, ...[...rows, ...rows, ...rows].map((row) => row.replace(/,[^,]+$/u, ",1"))].join("\n");
    const folder = temporaryFolder({ "bad.csv": bad });
    const { status, stderr } = run(join(folder, "bad.csv"), folder);
    const lines = stderr.trimEnd().split("\n");
    expect([status, lines.length, lines.at(-1)]).toEqual([1, 21, "and 30 more"]);
    expect(readdirSync(folder)).toEqual(["bad.csv"]);
  });
});
