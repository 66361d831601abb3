import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { marketFromRows } from "#catalog/from-rows.ts";
import type { Raw } from "#kit/fields/url.ts";
import { decode } from "#kit/fields/url.ts";
import { readableTable } from "#kit/take-away/result-document.ts";
import { isNoOccupation } from "#kit/pay/no-occupation.tsx";
import type { Table } from "#kit/result/table.ts";
import { wording } from "#kit/words/wording.ts";
import type { Figure } from "#schema/figure.ts";
import type { Market } from "#schema/market.ts";
import { compute } from "../../src/tools/cities/compute.ts";
import { inputs } from "../../src/tools/cities/inputs.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { plotIn, tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/cities", "en"));
const madeUp = loadCatalog(madeUpRoot);
const fixture = marketFromCatalog(madeUp);

/** The 530 areas, where a case names no other data set. */
function ask(raw: Raw, on: Market = market) {
  const { input, notices } = decode(inputs, { dataset: "us-oflc-2025", ...raw }, on);
  expect(notices).toEqual([]);
  const result = compute(input, on);
  if (isNoOccupation(result.values)) throw new Error("No occupation stands for the role here.");
  return { ...result, values: result.values };
}

/** A table as a reader copies it: the head of each row, and its cells. */
function read(table: Table | undefined): Readonly<Record<string, readonly (string | number)[]>> {
  if (table === undefined) return {};
  const { rows } = readableTable(table, words);
  return Object.fromEntries(rows.map(([head, ...cells]) => [String(head), cells]));
}

const said = (raw: Raw, on?: Market): readonly string[] =>
  ask(raw, on).notices.map((notice) => words.say(notice));

/** A data set without levels that publishes these figures, amounts in currency units, in the cities of the fixture. */
function marketOf(figures: Readonly<Record<string, Figure>>): Market {
  const flat = madeUp.datasets.get("made-up-flat");
  if (flat === undefined) throw new Error("The fixture has no flat data set.");
  const file = flat.occupations.get("all");
  if (file === undefined) throw new Error("The flat data set has no occupation.");
  const observations = Object.entries(figures).map(([place, figure]) => ({ place, ...figure }));
  return marketFromRows({
    roles: [],
    datasets: fixture.datasets.filter(({ id }) => id === "made-up-flat"),
    schemes: [],
    loaded: [
      {
        around: madeUp.places.get(flat.dataset.country)?.places ?? [],
        dataset: flat.dataset,
        places: Object.keys(figures),
        occupations: new Map([["all", { ...file, observations }]]),
      },
    ],
  });
}

const flat = { dataset: "made-up-flat", occupation: "all" };

describe("the cities of another country", () => {
  const isTold = (country: string, raw: Readonly<Record<string, string>> = {}): boolean => {
    const here = { ...market, country };
    const { input } = decode(inputs, raw, here);
    const { values } = compute(input, here);
    return !isNoOccupation(values) && values.abroad.length > 0;
  };

  it("are named as such to a reader whose country has no pay of the role by city", () => {
    expect(["fr", "gb", "de", "ch"].filter((country) => isTold(country))).toEqual(["fr", "gb", "de", "ch"]);
    expect(["us", "ca", "ru", "other"].filter((country) => isTold(country))).toEqual([]);
    // Who has cities at home and asks for others knows it.
    expect(isTold("ca", { dataset: "us-oews-metros" })).toBe(false);
  });
});

describe("cities against a base", () => {
  it("are compared bound by bound, low with low and high with high", () => {
    const result = ask({ dataset: "ru-source-2015", level: "1" });
    expect(read(tableIn(result, "differences-table"))["Nizhny Novgorod"]).toEqual([
      "−52.0% (48.0)",
      "−50.0% (50.0)",
      "−50.0% (50.0)",
      "−53.3% (46.7)",
      "−54.2% (45.8)",
    ]);
  });

  it("are not turned round by a sign: −20% seen from one is +25% seen from the other", () => {
    const places = "ru-yekaterinburg,ru-nizhny-novgorod";
    const there = ask({ dataset: "ru-source-2015", places, level: "2" });
    const back = ask({ dataset: "ru-source-2015", places, level: "2", base: "ru-nizhny-novgorod" });
    expect(words.say(there.values.headline)).toBe("−20.0%");
    expect(words.say(back.values.headline)).toBe("+25.0%");
    expect(there.values.sayings.map((phrase) => words.say(phrase)).join(" ")).toContain(
      "Nizhny Novgorod stands at −20.0%, yet seen from there Yekaterinburg is at +25.0%.",
    );
  });

  it("invert exactly when the base changes, whatever the pair", () => {
    const ids = market.places("us-oflc-2025")?.map(({ id }) => id) ?? [];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(ids.length - 1), { minLength: 2, maxLength: 2 }),
        ([a = 0, b = 0]) => {
          const places = [ids[a], ids[b]].join();
          const one = ask({ places }).values.differentials[ids[b] ?? ""]?.["value"] ?? NaN;
          const other =
            ask({ places, base: ids[b] ?? "" }).values.differentials[ids[a] ?? ""]?.["value"] ?? NaN;
          expect(one * other).toBeCloseTo(1, 12);
        },
      ),
      { seed: 20261124, numRuns: 60 },
    );
  });

  it("are set apart, and said, where the source publishes another kind", () => {
    const raw = { dataset: "made-up", occupation: "clerk", level: "junior" };
    const asked = { ...raw, places: "xx-northford,xx-southford,xx-awayside" };
    expect(read(tableIn(ask(asked, fixture), "differences-table"))).toEqual({
      Northford: ["0.0% (100.0)", "0.0% (100.0)", "– withheld"],
      Southford: ["– another kind", "– another kind", "– no base"],
      Awayside: ["– another kind", "– another kind", "– no figure"],
    });
    expect(said(asked, fixture)).toEqual([
      "Not compared with Northford, since the figure there is of another kind: Southford (junior); Awayside (junior).",
      "The figure of the base, Northford, is withheld, so nothing is compared with it: Southford (senior).",
      "No figure: Awayside (senior).",
    ]);
  });

  it("compare a point that is a median with the median of a distribution", () => {
    const on = marketOf({
      "xx-southford": { kind: "percentiles", p25: 1800, p50: 2000, p90: { atLeast: 9999 }, mean: 2100 },
      "xx-farside": { kind: "point", value: 2200, statistic: "median" },
      "xx-eastford": { kind: "percentiles", p25: 1500, p50: { withheld: "too-few" }, mean: 2310 },
    });
    const result = ask({ ...flat, places: "xx-southford,xx-farside,xx-eastford" }, on);
    const { values } = result;
    expect(tableIn(result, "table")?.columns).toHaveLength(1);
    expect(values.differentials).toEqual({
      "xx-farside": { p50: 1.1 },
      "xx-eastford": { p25: 1500 / 1800, mean: 1.1 },
    });
  });

  it("are left alone where the base is nothing, or pays nothing", () => {
    const on = marketOf({
      "xx-southford": { kind: "point", value: 0 },
      "xx-farside": { kind: "point", value: 10 },
    });
    const result = ask({ ...flat, places: "xx-southford,xx-farside" }, on);
    expect(words.say(result.answer)).toBe("not compared");
    expect(tableIn(result, "zones-table")).toBeUndefined();
    expect(result.notices.map((notice) => words.say(notice))).toEqual([
      "The figure of the base, Southford, is zero, so nothing is divided by it: Farside.",
    ]);
  });
});

describe("places in order", () => {
  it("share a rank when they are equal, and the next is left out", () => {
    const point = (value: number): Figure => ({ kind: "point", value });
    const on = marketOf({
      "xx-southford": point(50),
      "xx-farside": point(40),
      "xx-eastford": point(40),
      "xx-northford": point(30),
      "xx-northbury": { kind: "ceiling", high: 90 },
    });
    const result = ask({ ...flat, places: "xx-northford,xx-farside,xx-northbury" }, on);
    expect(result.values.ranks()).toEqual({
      "xx-northford": { rank: 4, of: 4 },
      "xx-farside": { rank: 2, of: 4 },
      "xx-northbury": { rank: 1, of: 1 },
    });
    expect(read(tableIn(result, "highest-table"))).toEqual({
      Southford: ["1", "50", "166.7"],
      Farside: ["2", "40", "133.3"],
      Eastford: ["2", "40", "133.3"],
      Northford: ["4", "30", "100.0"],
    });
  });

  it("hold towns with towns, regions with regions, and never a country", () => {
    const asked = { dataset: "made-up", occupation: "clerk", level: "senior" };
    const result = ask({ ...asked, places: "xx-southford,xx-north,xx" }, fixture);
    expect(result.values.ranks()).toEqual({
      "xx-southford": { rank: 1, of: 1 },
      "xx-north": { rank: 1, of: 1 },
    });
    expect(read(tableIn(result, "ranks-table"))["Madeupland"]?.at(-1)).toBe("– not ranked: a total");
  });

  it("are ranked on each bound a kind has", () => {
    const result = ask({ dataset: "ru-source-2015", level: "1" });
    expect(read(tableIn(result, "ranks-table"))["Yekaterinburg"]).toEqual([
      "15,000–20,000",
      "3 (4)",
      "3 (4)",
    ]);
  });

  it("are listed by the ten highest and the ten lowest of 530", () => {
    const result = ask({});
    expect(Object.entries(read(tableIn(result, "highest-table")))[0]).toEqual([
      "San Jose-Sunnyvale-Santa Clara, CA",
      ["1", "59.51", "117.4"],
    ]);
    expect(Object.entries(read(tableIn(result, "lowest-table"))).at(-1)).toEqual([
      "Mayagüez, PR",
      ["530", "14.15", "27.9"],
    ]);
  });
});

describe("the spread of places", () => {
  it("is read by quantiles of type 7, and marked as derived", () => {
    expect(read(tableIn(ask({}), "quantiles"))).toEqual({
      "10%": ["≈\u00A027.67", "54.6"],
      "25%": ["≈\u00A030.02", "59.2"],
      "50%, the median": ["≈\u00A032.46", "64.1"],
      "75%": ["≈\u00A035.34", "69.7"],
      "90%": ["≈\u00A038.62", "76.2"],
    });
  });

  it("counts every place in the classes of its plot", () => {
    const result = ask({});
    const counts = Object.values(read(tableIn(result, "classes"))).map(([count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(530);
    expect(plotIn(result, "distribution")?.series[0]?.points.map(({ y }) => y)).toEqual(counts);
  });

  it("is not shown for four places", () => {
    const result = ask({ dataset: "ru-source-2015" });
    expect([
      tableIn(result, "quantiles"),
      tableIn(result, "classes"),
      plotIn(result, "distribution"),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe("zones", () => {
  it("hold every place once, cut as printed, in numbers that ties alone make unequal", () => {
    for (const [zones, counts] of [
      ["2", [267, 263]],
      ["3", [178, 175, 177]],
      ["4", [133, 134, 130, 133]],
      ["5", [106, 106, 106, 106, 106]],
    ] as const) {
      const result = ask({ zones });
      expect(Object.values(read(tableIn(result, "zones-table"))).map((cells) => cells[3])).toEqual(
        counts.map(String),
      );
      expect(tableIn(result, "zone-list")?.rows).toHaveLength(530);
    }
  });

  it("list what is not ranked without a zone", () => {
    const asked = { dataset: "made-up", occupation: "clerk", level: "junior", zones: "2" };
    const on = fixture;
    const result = ask({ ...asked, places: "xx-southford,xx-awayside" }, on);
    expect(read(tableIn(result, "zones-table"))).toEqual({
      A: ["94.7", "–", "≈\u00A018.00", "1", "Southford"],
      B: ["–", "94.7", "–", "1", "Awayside"],
    });
    const list = tableIn(result, "zone-list")?.rows ?? [];
    expect(list.length).toBe(on.places("made-up")?.length);
    expect(words.value(list[0]?.head ?? "")).toBe("Southford");
  });
});

describe("plots", () => {
  it("draw no line across a change of kind", () => {
    const lines = plotIn(ask({ dataset: "ru-source-2015" }), "levels");
    expect(lines?.series[0]?.points.map(({ joined }) => joined)).toEqual([false, false, true, false]);
  });

  it("say of each point what the table says", () => {
    const lines = plotIn(ask({ dataset: "ru-source-2015" }), "levels");
    expect(lines?.series[0]?.points.map((point) => words.say(point.reading))).toEqual([
      "Moscow, level 1: ₽25,000–30,000",
      "Moscow, level 2: up to ₽40,000",
      "Moscow, level 3: up to ₽60,000",
      "Moscow, level 4: ₽120,000",
    ]);
  });
});

describe("any case of any data set", () => {
  it("has an answer in both languages", () => {
    for (const on of [market, fixture]) {
      for (const { id, occupations } of on.datasets) {
        const ids = on.places(id)?.map((place) => place.id) ?? [];
        for (const occupation of occupations.slice(0, 3)) {
          for (const base of ids.slice(0, 4)) {
            const others = ids.filter((one) => one !== base).slice(0, 5);
            const raw = { dataset: id, occupation: occupation.id, places: [base, ...others].join() };
            for (const level of ["1", "4", "junior", "senior"]) {
              const { input } = decode(inputs, { ...raw, level }, on);
              const result = compute(input, on);
              expect(words.say(result.answer)).not.toBe("");
              expect(JSON.stringify([result, result.sections(), result.steps()])).not.toMatch(/null|NaN/u);
            }
          }
        }
      }
    }
  });
});
