import { Ajv2020 } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { apiFiles } from "#api/api-files.ts";
import type { DataSet } from "#schema/dataset.ts";
import { OccupationFile } from "#schema/occupation.ts";
import type { PlaceFile } from "#schema/place.ts";
import { catalog } from "../market.ts";

const files = new Map(apiFiles(catalog).map((file) => [file.path, file.body]));
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
const ajv = new Ajv2020({ strict: false, formats: { uri: true } });

/** Which schema a file of the API follows: its place says it. */
function schemaOf(path: string): string {
  if (path === "index.json") return "index";
  if (/^tools\.\w+\.json$/u.test(path)) return "tools-index";
  if (/\/tools\.\w+\.json$/u.test(path)) return "tools-dataset";
  for (const folder of ["places", "series", "laws"]) if (path.startsWith(`${folder}/`)) return folder;
  if (path.endsWith("/levels.json")) return "role-levels";
  if (path.endsWith("/pay.json")) return "role-pay";
  if (path.startsWith("roles/")) return path.endsWith("/role.json") ? "role" : "role-words";
  if (path.endsWith(".columns.json")) return "occupation-columns";
  return path.endsWith("/dataset.json") ? "dataset" : "occupation";
}

describe("the JSON files of the API", () => {
  const paths = [...files.keys()].filter((path) => path.endsWith(".json") && !path.startsWith("schemas/"));

  it.each(paths)("%s follows its published JSON Schema", (path) => {
    const validate = ajv.compile(parsed(`schemas/${schemaOf(path)}.json`) as object);
    validate(parsed(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("would not follow it with a field too many or an amount below zero", () => {
    const validate = ajv.compile(parsed("schemas/occupation.json") as object);
    const file = parsed("datasets/ru-source-2015/account-manager.json") as { observations: object[] };
    expect(validate({ ...file, salary: 1 })).toBe(false);
    expect(validate({ ...file, observations: [{ place: "ru-moscow", kind: "ceiling", high: -1 }] })).toBe(
      false,
    );
  });
});

describe("the CSV files of the API", () => {
  const occupations = [...files.keys()].filter((path) => /^datasets\/.*\.csv$/u.test(path));

  it.each(occupations)("%s reads back equal to its JSON", (path) => {
    // `<occupation>.csv`, or `<occupation>/<level>.csv` of one too large for names.
    const [folder = "", dataset = "", occupation = "", part] = path.replace(/\.csv$/u, "").split("/");
    const all = OccupationFile.parse(parsed(`${folder}/${dataset}/${occupation}.json`)).observations;
    const observations = part === undefined ? all : all.filter(({ level: one }) => one === part);
    const { unit, country } = parsed(`${folder}/${dataset}/dataset.json`) as DataSet;
    const { decimals } = unit;
    const stored = (text: string | undefined): number | undefined =>
      text === undefined || text === "" ? undefined : Math.round(Number(text) * 10 ** decimals);
    const rows = Papa.parse<Record<string, string>>(files.get(path) ?? "", {
      header: true,
      skipEmptyLines: true,
    }).data;
    const { places } = parsed(`places/${country}.json`) as PlaceFile;
    const names = new Map(places.map((one) => [one.id, one.names.en]));
    // A file without names is one too large for them, and its parts have them.
    if (rows[0]?.["place_name"] === undefined) expect(occupations).toContain(path.replace(".csv", "/1.csv"));
    else for (const row of rows) expect(row["place_name"]).toBe(names.get(row["place"] ?? ""));
    expect(
      rows.map(({ place, level, kind, low, high, value }) => ({
        place,
        level: level === "" ? undefined : level,
        kind,
        low: stored(low),
        high: stored(high),
        value: stored(value),
      })),
    ).toEqual(
      observations.map((one) => ({
        place: one.place,
        level: one.level,
        kind: one.kind,
        low: "low" in one ? one.low : undefined,
        high: "high" in one ? one.high : undefined,
        value: "value" in one ? one.value : undefined,
      })),
    );
  });
});
