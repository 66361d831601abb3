import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { apiFiles } from "#api/api-files.ts";
import { OccupationFile } from "#schema/occupation.ts";
import { catalog } from "../market.ts";

const files = new Map(apiFiles(catalog).map((file) => [file.path, file.body]));
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? "null");
const ajv = new Ajv2020({ strict: false, formats: { uri: true } });

/** Which schema a file of the API follows: its place says it. */
function schemaOf(path: string): string {
  if (path === "index.json") return "index";
  if (/^tools\.\w+\.json$/u.test(path)) return "tools-index";
  if (/\/tools\.\w+\.json$/u.test(path)) return "tools-dataset";
  if (/\/\w+\.tools\.\w+\.json$/u.test(path)) return "tools-part";
  if (/\/names\/\w+\.\w+\.json$/u.test(path)) return "tools-names";
  if (isList(path)) return path.startsWith("places/") ? "place-parts" : "occupation-parts";
  if (path === "series/yearly.json") return "series-yearly";
  for (const folder of ["places", "series", "laws", "starting"])
    if (path.startsWith(`${folder}/`)) return folder;
  if (path.endsWith("/levels.json")) return "role-levels";
  if (path.endsWith("/pay.json")) return "role-pay";
  if (/\/interview\.\w+\.json$/u.test(path)) return "tools-interview";
  if (/\/figures\.\w+\.json$/u.test(path)) return "tools-figures";
  if (/\/criteria\.\w+\.json$/u.test(path)) return "tools-criteria";
  if (/\/onboarding\.\w+\.json$/u.test(path)) return "tools-onboarding";
  if (path.startsWith("roles/")) return path.endsWith("/role.json") ? "role" : "role-words";
  if (path.endsWith(".columns.json")) return "occupation-columns";
  return path.endsWith("/dataset.json") ? "dataset" : "occupation";
}

/** Whether a file lists the files that stand in its place, because it would be too large. */
function isList(path: string): boolean {
  return /^(?:datasets|places)\//u.test(path) && files.get(path)?.includes('"parts":[{') === true;
}

const validators = new Map<string, ValidateFunction>();

/** Compiling a schema takes longer than holding a file against it. */
function validatorOf(name: string) {
  const known = validators.get(name) ?? ajv.compile(parsed(`schemas/${name}.json`) as object);
  validators.set(name, known);
  return known;
}

describe("the JSON files of the API", () => {
  const paths = [...files.keys()].filter((path) => path.endsWith(".json") && !path.startsWith("schemas/"));

  it.each(paths)("%s follows its published JSON Schema", (path) => {
    const validate = validatorOf(schemaOf(path));
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
  const csv = [...files.keys()].filter((path) => /^datasets\/.*\.csv$/u.test(path));
  const isListed = (path: string): boolean => isList(path.replace(/csv$/u, "json"));
  const occupations = csv.filter((path) => !isListed(path));

  it.each(csv.filter(isListed))("%s names files that are there", (path) => {
    const rows = Papa.parse<Record<string, string>>(files.get(path) ?? "", {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.data.length).toBeGreaterThan(1);
    for (const { file = "" } of rows.data) expect(files.has(path.replace(/[^/]+$/u, file))).toBe(true);
  });

  it.each(occupations)("%s reads back equal to its JSON", (path) => {
    const { observations } = OccupationFile.parse(parsed(path.replace(/csv$/u, "json")));
    const { decimals } = (
      parsed(path.replace(/(?<=^datasets\/[^/]+\/).*$/u, "dataset.json")) as { unit: { decimals: number } }
    ).unit;
    const stored = (text: string | undefined): number | undefined =>
      text === undefined || text === "" ? undefined : Math.round(Number(text) * 10 ** decimals);
    const rows = Papa.parse<Record<string, string>>(files.get(path) ?? "", {
      header: true,
      skipEmptyLines: true,
    }).data;
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
