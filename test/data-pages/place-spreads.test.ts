import { describe, expect, it } from "vitest";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { openingPay } from "#site/home/opening-case.ts";
import { placeSpreads } from "#site/data-pages/place-spreads.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";
import { market } from "../market.ts";

const madeUp = marketFromCatalog(loadCatalog(madeUpRoot));

/** Level, what stands on the line, how many places, its ends with their places. */
function linesOf(dataset: string, from: typeof market, occupation?: string) {
  return placeSpreads(openingPay(dataset, from, occupation)).map((one) => [
    one.level?.id ?? "no level",
    [one.kind, one.bound, one.statistic ?? ""].filter((part) => part !== "").join(" "),
    one.spread.count,
    `${String(one.spread.lowest)} ${one.lowest.map(({ id }) => id).join(" ")}`,
    `${String(one.spread.highest)} ${one.highest.map(({ id }) => id).join(" ")}`,
  ]);
}

describe("the places of a data set on one scale", () => {
  it("are one line a kind and a bound: lows with lows, ceilings with ceilings", () => {
    expect(linesOf("ru-source-2015", market)).toEqual([
      ["1", "range low", 4, "12000 ru-nizhny-novgorod", "25000 ru-moscow"],
      ["1", "range high", 4, "15000 ru-nizhny-novgorod", "30000 ru-moscow"],
      ["2", "ceiling high", 4, "20000 ru-nizhny-novgorod", "40000 ru-moscow"],
      ["3", "ceiling high", 4, "28000 ru-nizhny-novgorod", "60000 ru-moscow"],
      ["4", "point value unspecified", 4, "55000 ru-nizhny-novgorod", "120000 ru-moscow"],
    ]);
  });

  it("have no quartiles where they are four", () => {
    const spreads = placeSpreads(openingPay("ru-source-2015", market));
    expect(spreads.map(({ spread }) => spread.quartiles)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("have the quartiles that were worked out apart where they are hundreds", () => {
    // numpy 2.4, percentile(method="linear"), on the Department's file, rounded to the cent.
    const apart = [
      [16.26, 17.63, 19.21],
      [23.06, 25.07, 27.14],
      [30.02, 32.46, 35.34],
      [36.67, 39.82, 43.67],
    ];
    const spreads = placeSpreads(openingPay("us-oflc-2025", market));
    expect(spreads.map(({ level, statistic }) => [level?.id, statistic])).toEqual([
      ["1", "mean-of-lowest-third"],
      ["2", "interpolated"],
      ["3", "near-mean"],
      ["4", "mean-of-upper-two-thirds"],
    ]);
    spreads.forEach(({ spread, amounts }, index) => {
      const { lower, median, upper } = spread.quartiles ?? { lower: 0, median: 0, upper: 0 };
      expect(amounts.length).toBe(530);
      for (const [place, found] of [lower, median, upper].entries())
        expect(Math.abs(found - (apart[index]?.[place] ?? 0))).toBeLessThanOrEqual(0.005 + 1e-9);
    });
  });

  it("leave out what is withheld, and countries and regions that others lie in", () => {
    const lines = linesOf("made-up", madeUp, "clerk");
    const places = lines.flatMap(([, , , low, high]) => [String(low), String(high)]).join(" ");
    expect(places).not.toMatch(/ xx(?: |$)| xx-(?:north|south)(?: |$)/u);
    expect(lines).toContainEqual([
      "senior",
      "point value mean",
      1,
      "22.07 xx-southford",
      "22.07 xx-southford",
    ]);
    expect(lines).toContainEqual(["junior", "ceiling high", 2, "17 xx-awayside", "19 xx-southford"]);
  });

  it("set figures of no level on lines of their own", () => {
    expect(linesOf("made-up", madeUp, "clerk").filter(([level]) => level === "no level")).toContainEqual([
      "no level",
      "percentiles p50",
      1,
      "15.75 xx-northford",
      "15.75 xx-northford",
    ]);
    expect(linesOf("made-up-flat", madeUp).every(([level]) => level === "no level")).toBe(true);
  });
});
