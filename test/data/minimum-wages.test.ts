import { describe, expect, it } from "vitest";
import { rateInForce } from "#core/rate-in-force.ts";
import type { MinimumWage } from "#schema/series.ts";
import { catalog } from "../market.ts";

const series = [...catalog.series.values()].filter((one) => one.measure === "minimum-wage-by-the-hour");
const rates = series.flatMap((one) => one.rates.map((rate) => ({ of: one.of, id: rate.id, rate })));
const rateOf = (of: string, id: string): MinimumWage | undefined =>
  rates.find((one) => one.of === of && one.id === id)?.rate;

function articleOf(law: string) {
  const [country = "", id = ""] = law.split("/");
  const texts = catalog.laws.get(country)?.texts ?? [];
  return texts.flatMap(({ articles }) => articles).find((one) => one.id === id);
}

describe("minimum wages", () => {
  it("are those of six countries, each in its currency", () => {
    expect(series.map(({ of, currency }) => [of, currency])).toEqual([
      ["ca", "CAD"],
      ["ch", "CHF"],
      ["de", "EUR"],
      ["fr", "EUR"],
      ["gb", "GBP"],
      ["us", "USD"],
    ]);
  });

  it.each([
    ["fr", "smic", "2002-01-01", 6.67],
    ["fr", "smic", "2024-10-31", 11.65],
    ["fr", "smic", "2025-06-01", 11.88],
    ["fr", "smic", "2026-05-31", 12.02],
    ["fr", "smic", "2026-06-01", 12.31],
    ["gb", "from-21", "2026-03-31", 12.21],
    ["gb", "from-21", "2026-04-01", 12.71],
    ["gb", "18-to-20", "2026-03-31", undefined],
    ["us", "new-york-city", "2026-07-01", 17],
    ["us", "new-york-city", "2027-01-01", undefined],
    ["us", "federal", "2026-07-01", undefined],
    ["ca", "quebec", "2026-04-30", undefined],
    ["ca", "quebec", "2026-05-01", 16.6],
    ["ca", "ontario", "2026-10-01", 17.95],
    ["de", "national", "2026-12-31", 13.9],
    ["de", "national", "2027-01-01", 14.6],
  ])("%s, %s: on %s %s is in force", (of, id, day, value) => {
    expect(rateInForce(rateOf(of, id)?.values ?? [], day)?.value).toBe(value);
  });

  it("that name a rule say the amount that the rule says, in both languages", () => {
    const named = rates.filter(({ rate }) => rate.law !== undefined);
    expect(named.length).toBeGreaterThanOrEqual(14);
    for (const { id, rate } of named) {
      const says = articleOf(rate.law ?? "")?.says;
      const last = [...(rate.years ?? []), ...rate.values].at(-1)?.value ?? 0;
      const first = rate.values.find(({ until }) => until !== undefined)?.value ?? last;
      // A rule that is replaced on a known day has an entry for each of the two.
      expect(
        [first, last].some((value) => says?.en.includes(value.toFixed(2))),
        `${id}: ${says?.en ?? "no rule"}`,
      ).toBe(true);
      expect([first, last].some((value) => says?.fr.includes(value.toFixed(2).replace(".", ",")))).toBe(true);
    }
  });

  it("leave out no amount of the articles on minimum wages", () => {
    for (const [country, { texts }] of catalog.laws) {
      const articles = texts.flatMap((one) => one.articles).filter(({ topic }) => topic === "minimum-wage");
      const amounts = articles.flatMap(({ says }) =>
        [...says.en.matchAll(/(?:[€£$]|CHF )(\d+\.\d\d)\b(?! a month)/gu)].map(([, amount]) =>
          Number(amount),
        ),
      );
      const known = rates
        .filter(({ of }) => of === country)
        .flatMap(({ rate }) => [...rate.values, ...(rate.years ?? [])].map(({ value }) => value));
      expect(
        amounts.filter((amount) => !known.includes(amount)),
        country,
      ).toEqual([]);
    }
  });

  it("of which only the year is known never stand for a day", () => {
    for (const { rate } of rates)
      for (const { year } of rate.years ?? [])
        expect(rateInForce(rate.values, `${String(year - 1)}-12-31`)).toBeUndefined();
  });
});
