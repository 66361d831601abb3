import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemText } from "#schema/problem.ts";
import { pricesFrom } from "../../scripts/convert/series/prices.ts";
import { ratesFrom } from "../../scripts/convert/series/rates.ts";
import { catalog } from "../market.ts";

function valuesOf(id: string) {
  const series = catalog.series.get(id);
  return series === undefined || !("values" in series) ? [] : series.values;
}

const valueOf = (id: string, year: number): number | undefined =>
  valuesOf(id).find((one) => one.year === year)?.value;

describe("the reference series", () => {
  it.each([
    ["usd-eur", 2014, 0.752],
    ["usd-eur", 2025, 0.8845],
    ["usd-rub", 2014, 37.2478],
    ["usd-gbp", 2025, 0.758],
    ["usd-cad", 2000, 1.4855],
    ["usd-chf", 2025, 0.8305],
  ])("%s of %d is %d, as published", (id, year, value) => {
    expect(valueOf(id, year)).toBe(value);
  });

  it("multiply to the published rise of prices in France from 2014 to 2024", () => {
    const values = valuesOf("prices-fr");
    const rise = values
      .filter(({ year }) => year > 2014 && year <= 2024)
      .reduce((product, { value }) => product * (1 + value / 100), 1);
    expect(rise).toBeCloseTo(1.19866771609, 9);
  });

  it("name a publisher and terms, and end where their publisher’s copy ends", () => {
    expect([...catalog.series.keys()].filter((id) => id.startsWith("usd-"))).toHaveLength(22);
    expect(valuesOf("usd-rub").map(({ year }) => year)).toEqual(
      Array.from({ length: 19 }, (_, index) => 2003 + index),
    );
    expect(valuesOf("prices-ru").at(-1)?.year).toBe(2021);
  });
});

describe("the conversion of the series", () => {
  const names = () => ({ fr: "x", en: "x" });
  const rates = readFileSync("test/fixtures/convert/fx-annual.csv", "utf8");
  const prices = readFileSync("test/fixtures/convert/cpi-annual.csv", "utf8");

  it("makes one series a currency, by year, with whose average it is", () => {
    const { series } = ratesFrom(rates, "file.csv", names);
    expect(series.map(({ id, publisher }) => [id, publisher.en.split(":")[0]])).toEqual([
      ["usd-eur", "US Federal Reserve (FRED), annual average"],
      ["usd-gbp", "US Federal Reserve (FRED, DEXUSUK)"],
      ["usd-rub", "Bank of Russia"],
    ]);
    expect(series[0]?.values).toEqual([
      { year: 2013, value: 0.753 },
      { year: 2014, value: 0.752 },
    ]);
    expect(pricesFrom(prices, "file.csv").series.find(({ id }) => id === "prices-fr")?.values).toHaveLength(
      2,
    );
  });

  it("names the row of a rate that is none", () => {
    const { problems } = ratesFrom(rates.replace("0.753", "n/a"), "file.csv", names);
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(/file\.csv, row \d+, units_per_usd: "n\/a"; expected units per US dollar/u),
    ]);
  });
});
