import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Observation } from "#schema/occupation.ts";
import { problemText } from "#schema/problem.ts";
import { convert as canada } from "../../../scripts/convert/ca-jobbank-2025/convert.ts";
import { convert as switzerland } from "../../../scripts/convert/ch-lse/convert.ts";
import { convert as germany } from "../../../scripts/convert/de-destatis-2025/convert.ts";
import { convert as dares } from "../../../scripts/convert/fr-dares/convert.ts";
import { convert as franceTravail } from "../../../scripts/convert/fr-france-travail-2022/convert.ts";
import { convert as towns } from "../../../scripts/convert/fr-insee-2014/convert.ts";
import { convert as departments } from "../../../scripts/convert/fr-insee-2021/convert.ts";
import type { Conversion } from "../../../scripts/convert/parts/conversion.ts";
import { convert as britain } from "../../../scripts/convert/uk-ashe/convert.ts";
import { convert as metros } from "../../../scripts/convert/us-oews-metros/convert.ts";
import { convert as states } from "../../../scripts/convert/us-oews-states/convert.ts";
import { catalog } from "../../market.ts";

const geography = readFileSync("test/fixtures/convert/fr-towns-geography.csv", "utf8");

const conversions: Readonly<Record<string, (csv: string, file: string) => Conversion>> = {
  "us-oews-metros": metros,
  "us-oews-states": states,
  "uk-ashe": britain,
  "de-destatis-2025": germany,
  "ch-lse": switzerland,
  "ca-jobbank-2025": canada,
  "fr-france-travail-2022": franceTravail,
  "fr-dares": dares,
  "fr-insee-2014": (csv, file) => towns(csv, file, geography, "geography.csv"),
  "fr-insee-2021": departments,
};
const ids = Object.keys(conversions);

/** Some rows copied from the publisher's file. */
const excerptOf = (id: string): string => readFileSync(`test/fixtures/convert/${id}.csv`, "utf8");

function made(id: string, csv = excerptOf(id)) {
  const result = conversions[id]?.(csv, "file.csv");
  if (result?.converted === undefined) throw new Error(result?.problems.map(problemText).join("\n"));
  return result.converted;
}

function refused(id: string, csv: string): readonly string[] {
  return (conversions[id]?.(csv, "file.csv").problems ?? []).map(problemText);
}

function observation(id: string, occupation: string, key: Partial<Observation>): Observation | undefined {
  const all = made(id).occupations.get(occupation)?.observations ?? [];
  return all.find((one) =>
    Object.entries(key).every(([name, value]) => one[name as keyof Observation] === value),
  );
}

describe.each(ids)("the conversion of %s", (id) => {
  it("made what stands in data/", () => {
    const loaded = catalog.datasets.get(id);
    const { places, occupations } = made(id);
    const known = catalog.places.get(places.country)?.places ?? [];
    for (const place of places.places) expect(known).toContainEqual(expect.objectContaining(place));
    for (const [name, { observations, ...rest }] of occupations) {
      expect(loaded?.occupations.get(name)).toMatchObject(rest);
      expect(loaded?.occupations.get(name)?.observations).toEqual(expect.arrayContaining([...observations]));
    }
  });

  it("names the row that stands twice, and the column that is gone", () => {
    const csv = excerptOf(id);
    const [head = "", ...rows] = csv.trimEnd().split("\n");
    const last = rows.at(-1) ?? "";
    expect(refused(id, `${csv.trimEnd()}\n${last}\n`)).toEqual([
      expect.stringMatching(
        new RegExp(`^file\\.csv, row ${rows.length + 2}, \\w+: .+, as in row ${rows.length + 1}`, "u"),
      ),
    ]);
    expect(refused(id, csv.replace(head, head.replace(/^\w+/u, "other")))).toEqual([
      expect.stringContaining("nothing; expected a column of this name"),
    ]);
  });
});

describe("figures told apart", () => {
  it("in Canada: a region's own, the province's repeated, a model's estimate, and none", () => {
    const at = (place: string) => observation("ca-jobbank-2025", "64101", { place });
    expect(at("ca-3530")).toMatchObject({ kind: "percentiles", p10: 1850, p50: 3125, p90: 5556, mean: 3470 });
    expect(at("ca-2440")).toEqual({ place: "ca-2440", kind: "stands-for", of: "ca-24" });
    expect(at("ca-2420")).toEqual({
      place: "ca-2420",
      kind: "percentiles",
      p10: 2205,
      p50: 3195,
      p90: 5069,
      estimate: "model",
    });
    expect(at("ca-2410")).toEqual({ place: "ca-2410", kind: "suppressed", reason: "not-published" });
  });

  it("in Canada: a province that repeats several together", () => {
    const at = (place: string) => observation("ca-jobbank-2025", "60010", { place });
    expect(at("ca-13")).toEqual({ place: "ca-13", kind: "stands-for", of: "ca-atlantic" });
    expect(at("ca-atlantic")).toMatchObject({ p50: 5288 });
  });

  it("in Canada: each region lies in its province, with names in both languages", () => {
    const toronto = made("ca-jobbank-2025").places.places.find(({ id }) => id === "ca-3530");
    expect(toronto).toMatchObject({ kind: "region", region: "ca-35" });
    const quebec = made("ca-jobbank-2025").places.places.find(({ id }) => id === "ca-24");
    expect(quebec).toMatchObject({ names: { fr: "Québec", en: "Quebec" }, kind: "province" });
  });

  it("in US areas: what the copy marks # is withheld, never an amount; the nation is left out", () => {
    expect(observation("us-oews-metros", "11-2021", { place: "us-35620" })).toMatchObject({
      p75: 227010,
      p90: { withheld: "not-published" },
    });
    expect(observation("us-oews-metros", "11-2021", { place: "us-12420" })).toEqual({
      place: "us-12420",
      kind: "percentiles",
      p75: 204990,
      p50: 162150,
      p90: { withheld: "not-published" },
    });
    expect(observation("us-oews-metros", "41-4012", { place: "us" })).toBeUndefined();
  });

  it("in US states: a row without a wage is withheld as a whole", () => {
    const rows = [...made("us-oews-states").occupations.values()].flatMap((file) => file.observations);
    expect(rows.filter(({ kind }) => kind === "suppressed").length).toBe(1);
  });

  it("in Germany: the fifth digit is the level, management an occupation of its own, groups left out", () => {
    const { occupations } = made("de-destatis-2025");
    expect([...occupations.keys()].sort()).toEqual(["43294", "6112", "61194"]);
    const levels = occupations.get("6112")?.observations.filter(({ sex }) => sex === "all");
    expect(levels?.map((one) => [one.level, one.kind === "percentiles" && one.p50])).toEqual([
      ["2", 4456],
      ["3", 5550],
      ["4", 6758],
    ]);
    expect(occupations.get("61194")?.observations[0]).not.toHaveProperty("level");
    expect(
      refused("de-destatis-2025", excerptOf("de-destatis-2025").replace(",61123,", ",61122,"))[0],
    ).toContain("the level of the last digit of 61122");
  });

  it("in France: gross by situation and net medians are two data sets", () => {
    expect(observation("fr-france-travail-2022", "r2z80", { level: "experienced" })).toMatchObject({
      kind: "point",
      value: 3735,
    });
    expect(observation("fr-dares", "r2z80", { vintage: "2017-2019" })).toMatchObject({
      value: 2045,
      statistic: "median",
    });
    expect([...made("fr-dares").occupations.keys()]).toEqual(["r2z80"]);
  });
});

describe("figures read in the publisher's file", () => {
  const spots: readonly (readonly [
    id: string,
    occupation: string,
    key: Partial<Observation>,
    figure: object,
  ])[] = [
    ["us-oews-metros", "41-4012", { place: "us-35620" }, { p10: 45710, p50: 78060, p90: 156930 }],
    ["us-oews-states", "41-3091", { place: "us-ny" }, { p10: 45750, p50: 92190, p90: 174820 }],
    ["us-oews-states", "41-3091", { place: "us" }, { p50: 69990, mean: 82430 }],
    ["uk-ashe", "3556", { vintage: "2024", sex: "all" }, { p10: 2405, p50: 4472, p90: 8331, mean: 4998 }],
    ["ch-lse", "33", { vintage: "2024", sex: "all" }, { p10: 5292, p50: 7900, p90: 12893 }],
    ["ca-jobbank-2025", "64101", { place: "ca-24" }, { p50: 3145 }],
    ["fr-france-travail-2022", "r2z80", { level: "all" }, { value: 3421 }],
  ];
  it.each(spots)("%s, %s, %o", (id, occupation, key, figure) => {
    const all = catalog.datasets.get(id)?.occupations.get(occupation)?.observations ?? [];
    const found = all.find((one) =>
      Object.entries(key).every(([name, value]) => one[name as keyof Observation] === value),
    );
    expect(found).toMatchObject(figure);
  });
});

describe("the counts of rows", () => {
  const counts = [
    ["us-oews-metros", 6, 225],
    ["us-oews-states", 20, 1029],
    ["uk-ashe", 19, 228],
    ["de-destatis-2025", 13, 66],
    ["ch-lse", 4, 84],
    ["ca-jobbank-2025", 3, 259],
    ["fr-france-travail-2022", 3, 9],
    ["fr-dares", 9, 18],
  ] as const;
  it.each(counts)("%s has %i occupations and %i rows", (id, occupations, rows) => {
    const loaded = catalog.datasets.get(id)?.occupations;
    expect(loaded?.size).toBe(occupations);
    expect([...(loaded?.values() ?? [])].flatMap((file) => file.observations).length).toBe(rows);
  });
});
