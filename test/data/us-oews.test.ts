import { describe, expect, it } from "vitest";
import { percentileEntries } from "#core/percentile-entries.ts";
import { catalog, market } from "../market.ts";

/** Typed from the publisher's file: dollars a year at p10, p25, p50, p75, p90, then the mean; "#" is the top code. */
const rows = [
  ["41-3091", "2020", "29110 39730 58770 85430 128820 70490", 977070, 0.5],
  ["41-3091", "2021", "30310 39980 60550 82210 128350 71110", 1026390, 0.5],
  ["41-3091", "2022", "34390 45280 62400 94170 135210 77390", 1075750, 0.9],
  ["41-3091", "2023", "36430 47220 64600 97920 143550 81080", 1142020, 1.6],
  ["41-3091", "2024", "36930 47120 66260 98780 142040 81260", 1189330, 0.5],
  ["11-2011", "2021", "61250 94020 127150 172210 # 142860", 22520, 1.9],
  ["11-2011", "2024", "63000 85990 126960 178570 # 149270", 21100, 2.3],
  ["11-2021", "2023", "79600 108000 157620 208000 # 166410", 368940, 0.3],
  ["11-2021", "2024", "81900 111210 161030 211080 # 171520", 384980, 0.6],
  ["11-2022", "2020", "63170 89720 132290 185200 # 147580", 390170, 0.3],
  ["11-2022", "2022", "61040 87910 130600 180390 # 150530", 536390, 0.4],
  ["13-1161", "2021", "37570 48400 63920 97600 128320 76080", 727540, 0.4],
  ["41-1012", "2022", "47570 63150 82850 115320 161690 96890", 237520, 0.5],
  ["41-3011", "2020", "26700 36720 54940 82020 124030 68040", 110040, 1.3],
  ["41-3021", "2022", "31530 40030 57860 81970 130350 76950", 445540, 2.1],
  ["41-4011", "2020", "42820 59590 86650 127800 171700 99680", 288150, 1],
  ["41-4012", "2023", "37240 48520 65630 96090 133010 80490", 1288920, 0.5],
  ["41-4012", "2024", "37860 49040 66780 97570 134470 81470", 1266860, 0.5],
  ["43-4051", "2020", "24120 28760 35830 45400 57830 38510", 2833250, 0.2],
  ["43-4051", "2024", "30690 35970 42830 50140 62730 45380", 2725930, 0.2],
] as const;

/** The top code of each May, typed from the notes of its file. */
const topCodes = { "2020": 208000, "2021": 208000, "2022": 239200, "2023": 239200, "2024": 239200 };

/** Computed from the publisher's file by other means: of the detailed rows, the sum of a column in each year. */
const medians = { "2020": 902730, "2021": 889360, "2022": 926980, "2023": 973870, "2024": 984900 };
const totals = {
  p10: 2476620,
  p25: 3322930,
  p50: 4677840,
  p75: 6584550,
  mean: 5428110,
  employment: 39412260,
};

const loaded = catalog.datasets.get("us-oews");
const vintages = loaded?.dataset.vintages.map(({ id }) => id) ?? [];

interface Cell {
  readonly occupation: string;
  readonly vintage: string;
  readonly name: string;
  readonly entry: number | { readonly atLeast: number };
}

/** Each amount of the data set; a cell withheld, or a figure of another kind, has no place in it. */
const cells = [...(loaded?.occupations ?? [])].flatMap(([occupation, { observations }]) =>
  observations.flatMap((one) => {
    if (one.kind !== "percentiles" || one.vintage === undefined)
      throw new Error(`${occupation}: ${one.kind}`);
    const { vintage } = one;
    return percentileEntries(one).map(({ name, entry }): Cell => {
      if (typeof entry === "object" && "withheld" in entry) throw new Error(`${occupation}: ${name}`);
      return { occupation, vintage, name, entry };
    });
  }),
);
const amountsOf = (wanted: (cell: Cell) => boolean): readonly number[] =>
  cells.filter(wanted).flatMap(({ entry }) => (typeof entry === "number" ? [entry] : []));
const sum = (amounts: readonly number[]): number => amounts.reduce((before, amount) => before + amount, 0);

describe("the figures of us-oews", () => {
  it.each(rows)("equal their source: %s in May %s", (occupation, vintage, figures, employment, error) => {
    const answer = market.look({ dataset: "us-oews", occupation, place: "us", segment: {}, vintage });
    if (answer.found !== "exact" || answer.figure.kind !== "percentiles") throw new Error(answer.found);
    const said = percentileEntries(answer.figure).map(({ entry }) =>
      typeof entry === "number" ? String(entry) : "#",
    );
    expect(said.join(" ")).toBe(figures);
    expect(answer.figure).toMatchObject({ employment, meanRelativeError: error });
    expect(answer.place.names).toEqual({ fr: "États-Unis", en: "United States" });
  });

  it("are 55 rows of six amounts: 11 occupations in five Mays, the oldest first", () => {
    expect(loaded?.occupations.size).toBe(11);
    expect(cells.length).toBe(55 * 6);
    for (const { observations } of loaded?.occupations.values() ?? []) {
      expect(observations.map(({ vintage }) => vintage)).toEqual(["2020", "2021", "2022", "2023", "2024"]);
    }
  });

  it("add up to the source's totals", () => {
    const employment = [...(loaded?.occupations.values() ?? [])]
      .flatMap(({ observations }) => observations)
      .map((one) => (one.kind === "percentiles" ? (one.employment ?? 0) : 0));
    const found = Object.fromEntries(
      ["p10", "p25", "p50", "p75", "mean"].map((wanted) => [
        wanted,
        sum(amountsOf(({ name }) => name === wanted)),
      ]),
    );
    expect({ ...found, employment: sum(employment) }).toEqual(totals);
    const byYear = vintages.map((year) => [
      year,
      sum(amountsOf(({ name, vintage }) => name === "p50" && vintage === year)),
    ]);
    expect(Object.fromEntries(byYear)).toEqual(medians);
  });

  it("are at least the top code of their May where the source gives none, and below it elsewhere", () => {
    const coded = cells.filter(({ entry }) => typeof entry === "object");
    expect(coded.length).toBe(15);
    for (const { vintage, entry } of cells) {
      const top = topCodes[vintage as keyof typeof topCodes];
      if (typeof entry === "number") expect(entry).toBeLessThan(top);
      else expect(entry.atLeast).toBe(top);
    }
  });

  it("answer with the latest May where none is asked", () => {
    const answer = market.look({ dataset: "us-oews", occupation: "41-3091", place: "us", segment: {} });
    expect(answer).toMatchObject({ found: "exact", vintage: "2024", figure: { p50: 66260 } });
  });
});

describe("what is said of us-oews", () => {
  it("is dollars a year, gross, of one country in five vintages", () => {
    expect(loaded?.dataset).toMatchObject({
      currency: "USD",
      unit: { period: "year", decimals: 0, hoursPerWeek: 40, monthsPerYear: 12 },
      basis: "gross",
      component: "total-cash",
      dimensions: {},
      opensOn: { place: "us" },
    });
    expect(loaded?.places).toEqual(["us"]);
    expect(loaded?.dataset.vintages.map(({ names }) => names.en)).toEqual([
      "May 2020",
      "May 2021",
      "May 2022",
      "May 2023",
      "May 2024",
    ]);
    expect(market.places("us-oews")?.[0]).toMatchObject({ id: "us", kind: "country" });
  });

  it("names its occupations and their roles as the data set of areas does", () => {
    const named = (dataset: string) =>
      [...(catalog.datasets.get(dataset)?.occupations ?? [])].map(([id, { code, names, roles }]) => ({
        id,
        code,
        names,
        roles,
      }));
    expect(named("us-oews")).toEqual(named("us-oflc-2025"));
  });

  it("says rightly which wages are top-coded, and at what amount", () => {
    const coded = cells.filter(({ entry }) => typeof entry === "object");
    expect(new Set(coded.map(({ name }) => name))).toEqual(new Set(["p90"]));
    expect([...new Set(coded.map(({ occupation }) => occupation))]).toEqual([
      "11-2011",
      "11-2021",
      "11-2022",
    ]);
    const caveat = loaded?.dataset.caveats.find(({ title }) => title.en.includes("at least"))?.text;
    for (const amount of ["$208,000", "$239,200"]) expect(caveat?.en).toContain(amount);
    for (const amount of ["208\u202F000\u00A0$", "239\u202F200\u00A0$"]) expect(caveat?.fr).toContain(amount);
    expect(caveat?.en).toContain("in all five vintages");
  });

  it("says rightly that the mean it reads stands above the median", () => {
    const of = { dataset: "us-oews", occupation: "41-4012", place: "us", segment: {} };
    const answer = market.look(of);
    if (answer.found !== "exact" || answer.figure.kind !== "percentiles") throw new Error(answer.found);
    expect(Number(answer.figure.mean)).toBeGreaterThan(Number(answer.figure.p50));
  });
});
