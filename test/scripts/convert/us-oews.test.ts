import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OccupationFile } from "#schema/occupation.ts";
import { PlaceFile } from "#schema/place.ts";
import { usOccupations } from "../../../scripts/convert/parts/us-occupations.ts";
import { writeDataSet, type DataSetConversion } from "../../../scripts/convert/parts/write-data-set.ts";
import { convert } from "../../../scripts/convert/us-oews/convert.ts";
import { convert as convertAreas } from "../../../scripts/convert/us-oflc-2025/convert.ts";
import { catalog } from "../../market.ts";
import { temporaryFolder } from "../temporary.ts";

/** Three occupations in three Mays, and three totals, copied from the publisher's file. */
const path = "test/fixtures/oews/percentiles.csv";
const excerpt = readFileSync(path, "utf8");
const { converted } = convert(excerpt, path);
const sales2024 = "36930,47120,66260,98780,142040";

/** The observations of an occupation in a changed excerpt. */
function observationsIn(csv: string, occupation: string) {
  return convert(csv, path).converted?.occupations.get(occupation)?.observations;
}

describe("the conversion of us-oews", () => {
  it("makes a file of each occupation, a line a May from the oldest, and leaves totals out", () => {
    const sales = converted?.occupations.get("41-3091");
    expect([...(converted?.occupations.keys() ?? [])]).toEqual(["11-2011", "41-3091", "43-4051"]);
    expect(sales).toMatchObject({ code: "41-3091", roles: [{ id: "account-manager", match: "close" }] });
    expect(sales?.observations.map(({ vintage }) => vintage)).toEqual(["2020", "2022", "2024"]);
    expect(sales?.observations[2]).toEqual({
      place: "us",
      vintage: "2024",
      kind: "percentiles",
      p10: 36930,
      p25: 47120,
      p50: 66260,
      p75: 98780,
      p90: 142040,
      mean: 81260,
      employment: 1189330,
      meanRelativeError: 0.5,
    });
  });

  it("makes of # at least the top code of its May", () => {
    const managers = converted?.occupations.get("11-2011")?.observations;
    expect(managers?.map((one) => one.kind === "percentiles" && one.p90)).toEqual([
      { atLeast: 208000 },
      { atLeast: 239200 },
      { atLeast: 239200 },
    ]);
  });

  it("withholds a wage of *, and leaves out an employment of ** and an error of *", () => {
    const csv = excerpt
      .replace("68.29,81260", "*,81260")
      .replace(sales2024, sales2024.replace("142040", "*"))
      .replace("1189330,0.7,0.5", "**,**,*");
    const last = observationsIn(csv, "41-3091")?.[2];
    expect(last).toMatchObject({ p75: 98780, p90: { withheld: "not-estimated" }, mean: 81260 });
    expect(last).not.toHaveProperty("employment");
    expect(last).not.toHaveProperty("meanRelativeError");
  });

  it("withholds the whole figure where every wage is *", () => {
    const csv = excerpt.replace(/(?<=^2022,43-4051,.+,0\.1,)19\.80.+$/mu, Array(12).fill("*").join(","));
    expect(observationsIn(csv, "43-4051")).toEqual([
      { place: "us", vintage: "2022", kind: "suppressed", reason: "not-estimated" },
    ]);
  });

  it("made what stands in data/", () => {
    const files = catalog.datasets.get("us-oews")?.occupations;
    expect(catalog.places.get("us")?.places[0]).toEqual(converted?.places.places[0]);
    expect(Object.keys(usOccupations)).toEqual(expect.arrayContaining([...(files?.keys() ?? [])]));
    expect(files?.size).toBe(11);
    for (const [code, { observations, ...rest }] of converted?.occupations ?? []) {
      expect(files?.get(code)).toMatchObject(rest);
      expect(files?.get(code)?.observations).toEqual(expect.arrayContaining([...observations]));
    }
  });

  it("reads rows and columns in any order, and a file that a spreadsheet saved", () => {
    const [head = "", ...rows] = excerpt.trimEnd().split("\n");
    expect(convert([head, ...rows.toReversed()].join("\n"), path)).toEqual(convert(excerpt, path));
    const turned = excerpt.replace(/^(.+?),(.+),([^,\n]+)$/gmu, "$3,$2,$1");
    expect(convert(turned, path)).toEqual(convert(excerpt, path));
    expect(convert(`\uFEFF${excerpt.replaceAll("\n", "\r\n")}`, path)).toEqual(convert(excerpt, path));
  });
});

describe("node scripts/convert/us-oews.ts", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["scripts/convert/us-oews.ts", ...args], { encoding: "utf8" });
  const example = "For example node scripts/convert/us-oews.ts percentiles.csv data.\n";

  it("writes files that the schemas accept, one observation a line", () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = run(path, folder);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").length).toBe(6);
    const managers = readFileSync(join(folder, "datasets", "us-oews", "11-2011.json"), "utf8");
    expect(OccupationFile.parse(JSON.parse(managers)).observations.length).toBe(3);
    expect(managers).toContain(
      '\n    { "place": "us", "vintage": "2020", "kind": "percentiles", "p10": 68940, "p25": 91910, "p50": 133460, "p75": 181800, "p90": { "atLeast": 208000 }, "mean": 147560, "employment": 22490, "meanRelativeError": 1.4 },\n',
    );
    const { places } = PlaceFile.parse(JSON.parse(readFileSync(join(folder, "places", "us.json"), "utf8")));
    expect(places.map(({ id }) => id)).toEqual(["us"]);
  });

  it.each([
    [[], "csv: nothing; expected the publisher's file."],
    [[path, "nowhere"], 'data folder: "nowhere"; expected a folder that is there.'],
  ])("refuses %j in a sentence", (args, sentence) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([1, `${sentence} ${example}`]);
  });
});

describe("the places that data sets share", () => {
  const percentiles = { id: "us-oews", csv: path, convert };
  const areas = { id: "us-oflc-2025", csv: "test/fixtures/oflc/levels.csv", convert: convertAreas };
  const placesAfter = (folder: string, ...conversions: readonly DataSetConversion[]): string => {
    for (const conversion of conversions) writeDataSet(conversion, [conversion.csv, folder]);
    return readFileSync(join(folder, "places", "us.json"), "utf8");
  };

  it("are the same whichever data set is converted last", () => {
    const places = placesAfter(temporaryFolder(), percentiles, areas);
    expect(PlaceFile.parse(JSON.parse(places)).places.length).toBe(11);
    expect(placesAfter(temporaryFolder(), areas, percentiles)).toBe(places);
  });

  it("keep what was written of them by hand, and places of no data set", () => {
    const guam = '"en": "Guam MSA" }, "kind": "area", "region": "us-gu"';
    const texas = '{ "id": "us-tx", "names": { "fr": "Texas", "en": "Texas" }, "kind": "state" }';
    const edited = placesAfter(temporaryFolder(), areas)
      .replace(guam, `${guam}, "population": 153836`)
      .replace(/\n {2}\]/u, `,\n    ${texas}\n  ]`);
    const folder = temporaryFolder({ "places/us.json": edited });
    expect(placesAfter(folder, areas, percentiles)).toBe(edited);
  });

  it("are not written over where they cannot be read", () => {
    const folder = temporaryFolder({ "places/us.json": "{" });
    expect(() => placesAfter(folder, percentiles)).toThrow("us.json: text that is not JSON");
    expect(readdirSync(folder)).toEqual(["places"]);
  });
});
