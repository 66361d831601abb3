import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { apiFiles } from "#api/api-files.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { OccupationFile } from "#schema/occupation.ts";
import { PlaceFile } from "#schema/place.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";

const catalog = loadCatalog(madeUpRoot);
const files = apiFiles(catalog);
const body = (path: string): string => files.find((file) => file.path === path)?.body ?? "";
const parsed = (path: string): unknown => JSON.parse(body(path));

describe("the static API", () => {
  it("has one small file for each thing one can ask", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "index.json",
      "tools.fr.json",
      "tools.en.json",
      "datasets/made-up/dataset.json",
      "datasets/made-up/carter.json",
      "datasets/made-up/carter.csv",
      "datasets/made-up/clerk.json",
      "datasets/made-up/clerk.csv",
      "datasets/made-up/tools.fr.json",
      "datasets/made-up/tools.en.json",
      "datasets/made-up/carter.columns.json",
      "datasets/made-up/clerk.columns.json",
      "datasets/made-up-flat/dataset.json",
      "datasets/made-up-flat/all.json",
      "datasets/made-up-flat/all.csv",
      "datasets/made-up-flat/tools.fr.json",
      "datasets/made-up-flat/tools.en.json",
      "datasets/made-up-flat/all.columns.json",
      "places/xx.json",
      "places/xx.csv",
      "series/xx-prices.json",
      "series/yearly.json",
      "roles/clerk/role.json",
      "roles/clerk/levels.json",
      "roles/clerk/pay.json",
      "roles/clerk/fr.json",
      "roles/clerk/en.json",
      "roles/clerk/figures.fr.json",
      "roles/clerk/figures.en.json",
      "roles/clerk/criteria.fr.json",
      "roles/clerk/criteria.en.json",
      "laws/xx.json",
      "laws/xx-advert.json",
      "laws/xx-trial-period.json",
      "laws/xx-evaluation.json",
      "laws/xx-refused-file.json",
      "schemas/index.json",
      "schemas/dataset.json",
      "schemas/tools-index.json",
      "schemas/tools-dataset.json",
      "schemas/tools-part.json",
      "schemas/tools-names.json",
      "schemas/occupation.json",
      "schemas/occupation-parts.json",
      "schemas/occupation-columns.json",
      "schemas/places.json",
      "schemas/place-parts.json",
      "schemas/series.json",
      "schemas/series-yearly.json",
      "schemas/role.json",
      "schemas/role-words.json",
      "schemas/role-levels.json",
      "schemas/role-pay.json",
      "schemas/tools-interview.json",
      "schemas/tools-figures.json",
      "schemas/tools-criteria.json",
      "schemas/tools-onboarding.json",
      "schemas/laws.json",
      "schemas/starting.json",
    ]);
  });

  it("is the same bytes each time: JSON without white space, one line feed at the end", () => {
    expect(apiFiles(loadCatalog(madeUpRoot))).toEqual(files);
    for (const { body: text } of files.filter(({ path }) => path.endsWith(".json"))) {
      expect(text).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
    }
  });

  it("lists what there is, without the figures", () => {
    expect(parsed("index.json")).toMatchObject({
      version: 1,
      roles: [{ id: "clerk", names: { fr: "Commis (F/H)", en: "Clerk" } }],
      datasets: [
        {
          id: "made-up",
          country: "xx",
          currency: "XTS",
          opensOn: { place: "xx-northford", level: "junior" },
        },
        { id: "made-up-flat" },
      ],
      schemes: [{ id: "made-up-levels" }],
    });
    expect(body("index.json")).not.toMatch(/observations|occupations/u);
    expect(parsed("datasets/made-up/dataset.json")).toMatchObject({
      occupations: [
        { id: "carter", code: "M-2", names: { fr: "Charretier (F/H)", en: "Carter" }, roles: [] },
        { id: "clerk", code: "M-1", roles: [{ id: "clerk", match: "close" }] },
      ],
    });
  });

  it("gives an occupation as stored: whole numbers of the data set's unit, readable by its schema", () => {
    const file = OccupationFile.parse(parsed("datasets/made-up/clerk.json"));
    expect(file).toEqual(catalog.datasets.get("made-up")?.occupations.get("clerk"));
  });

  it("names in a data set the places that have a figure in it", () => {
    expect(parsed("datasets/made-up-flat/dataset.json")).toMatchObject({
      id: "made-up-flat",
      places: ["xx-southford", "xx-farside", "xx-eastford"],
    });
  });

  it("gives the places data sets use, with their regions, and no others", () => {
    const { places } = PlaceFile.parse(parsed("places/xx.json"));
    expect(places.map(({ id }) => id)).toEqual([
      "xx",
      "xx-north",
      "xx-south",
      "xx-northford",
      "xx-northbury",
      "xx-northwick",
      "xx-southford",
      "xx-southbury",
      "xx-farside",
      "xx-awayside",
      "xx-east",
      "xx-eastford",
    ]);
  });
});

describe("the CSV of an occupation", () => {
  const text = body("datasets/made-up/clerk.csv");
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

  it("is one row an observation, amounts in currency units with their decimals", () => {
    expect(text.split("\r\n").slice(0, 3)).toEqual([
      "place,place_name,level,vintage,kind,low,high,value,statistic,p10,p25,p50,p75,p90,mean,employment,mean_relative_error,n,contributors,note",
      "xx,Madeupland,senior,2024,point,,,24.00,median,,,,,,,,,900,40,",
      "xx-north,The North,senior,2024,point,,,23.50,mean,,,,,,,,,,,",
    ]);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(rows).toHaveLength(12);
  });

  it("keeps top codes and reasons out of the columns of amounts, where a sum would take them in", () => {
    expect(rows[3]).toMatchObject({
      kind: "percentiles",
      p10: "10.00",
      p75: "",
      p90: "",
      mean: "16.00",
      employment: "120",
      mean_relative_error: "1.5",
      note: "p75 too-few; p90 at least 99.99",
    });
    expect(rows[2]).toMatchObject({ kind: "suppressed", note: "too-few", high: "" });
    expect(rows[4]).toMatchObject({ kind: "range", low: "10.50", high: "18.00", n: "25" });
    expect(rows[8]).toMatchObject({ kind: "ceiling", low: "", high: "19.00" });
  });

  it("names the only vintage and has no column for a dimension the data set does not have", () => {
    expect(body("datasets/made-up-flat/all.csv").split("\r\n").slice(0, 2)).toEqual([
      "place,place_name,vintage,kind,low,high,value,statistic,p10,p25,p50,p75,p90,mean,employment,mean_relative_error,n,contributors,note",
      "xx-southford,Southford,2020,point,,,2500,unspecified,,,,,,,,,,,",
    ]);
  });

  it("lets no place name run as a formula in a spreadsheet", () => {
    const places = catalog.places.get("xx");
    const names = { fr: '=HYPERLINK("x")', en: "+1" };
    const renamed = places?.places.map((place) => ({ ...place, names })) ?? [];
    const changed = new Map([["xx", { country: "xx", names, places: renamed }]]);
    const csv =
      apiFiles({ ...catalog, places: changed }).find(({ path }) => path === "places/xx.csv")?.body ?? "";
    expect(csv).toContain(`xx-southford,"'=HYPERLINK(""x"")","'+1",`);
  });
});
