import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import type { Language } from "#schema/text.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/convert/compute.ts";
import { inputs, type Input } from "../../src/tools/convert/inputs.ts";
import { countries, countryCodes, pricesOf, ratesOf } from "../../src/tools/convert/parts/countries.ts";
import { tool } from "../../src/tools/convert/tool.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = (language: Language) =>
  wording(language, textsOf("kit/words", language), textsOf("tools/convert", language));
const { input } = decode(
  inputs,
  { amount: "50000", from: "ru", year: "2014", period: "month", to: "fr", toYear: "2021", toPeriod: "month" },
  market,
);
const result = (changes: Partial<Input> = {}) => compute({ ...input, ...changes }, market);
const amounts = (changes: Partial<Input> = {}) => {
  const { amount, other } = result(changes).values;
  return { amount, other };
};
const said = (changes: Partial<Input>, language: Language = "en"): string =>
  words(language).say(result(changes).answer);

describe("an amount of one year and country in another", () => {
  it("shows each step with its rate, its year and who publishes it", () => {
    const rows = tableIn(result(), "first")?.rows ?? [];
    expect(rows.map(({ cells: [times, after] }) => [times, after])).toEqual([
      [expect.objectContaining({ missing: { key: "pay.none" } }), { number: 50_000 }],
      [
        { number: expect.closeTo(0.0201891119, 9) as number },
        { number: expect.closeTo(1009.4555920081, 8) as number },
      ],
      [
        { number: expect.closeTo(1.064899536598, 11) as number },
        { number: expect.closeTo(1074.9687921461, 8) as number },
      ],
    ]);
    const sources = rows
      .map(({ cells }) => cells[3])
      .map((cell) => (cell && "text" in cell ? words("en").value(cell.text) : ""));
    expect(sources[1]).toBe(
      "Average rate of 2014. Bank of Russia: mean of the official rates on the first day of each month; US Federal Reserve (FRED), annual average",
    );
    expect(sources[2]).toContain("Consumer prices (France), from 2014 to 2021. World Bank");
  });

  it.each(["us", "ca", "gb", "fr", "de", "ch", "ru"])(
    "opens on an amount that can be converted, for a reader in %s",
    (country) => {
      const here = { ...market, country };
      const values = compute(decode(inputs, {}, here).input, here).values;
      expect(values.amount).toBeGreaterThan(0);
    },
  );

  it("explains the gap between the two orders with the numbers of the case", () => {
    const text = result()
      .sections()
      .find(({ id }) => id === "difference");
    const said = text?.is === "text" ? words("en").say(text.text) : "";
    expect(said).toContain("+52.0% (Russia) and by +6.5% (France)");
    expect(said).toContain("+23.5% apart");
    // 74.4 % of what a rouble bought is left: 0.0115 of 0.0202 euro.
    expect(said).toMatch(/by −4\d\.\d% against the other/u);
  });

  it("has one order only within a year or a country, and exchanges nothing within a currency", () => {
    expect(amounts({ toYear: "2014" })).toEqual({
      amount: expect.closeTo(1009.4555920081, 8) as number,
      other: undefined,
    });
    expect(amounts({ to: "ru" }).other).toBeUndefined();
    const german = result({ from: "de", to: "fr" }).values;
    expect(german.exchangeFirst.legs.map(({ is }) => is)).toEqual(["prices"]);
    expect(german.other).not.toBeCloseTo(german.amount ?? 0, 2);
  });

  it("stops where the series end, and names their first and last year", () => {
    expect(said({ year: "2022", toYear: "2022" })).toMatch(
      /Russian roubles\) are published here from 2003 to 2021: none for 2022\. Type a rate/u,
    );
    expect(said({ toYear: "2024" })).toMatch(
      /^Exchange first: ≈.*prices first: Prices \(Russia\) are published here from 2000 to 2021: none up to 2024/u,
    );
    expect(said({ to: "jp" })).toMatch(/No prices are published here for this country \(Japan\)/u);
    expect(said({ year: "2026", toYear: "2026", from: "us" })).toMatch(/from 2000 to 2025: none for 2026/u);
    expect(said({ toYear: "2024" }, "fr")).toMatch(/publiés ici de 2000 à 2021/u);
  });

  it("goes on with what is typed, marks it, and dates it where a day was typed", () => {
    const typed = { year: "2022", toYear: "2022", rate: 0.014, rateDay: "2022-06-30" } as const;
    expect(amounts(typed).amount).toBeCloseTo(700, 9);
    expect(result(typed).notices.map((one) => words("en").say(one))).toEqual([
      expect.stringMatching(/no source/u),
    ]);
    expect(JSON.stringify(tableIn(result(typed), "first"))).toContain("2022-06-30");
    // Prices of France to 2024, then 2 % a year for two years.
    const { amount } = amounts({ toYear: "2026", prices: 0.02 });
    expect(amount).toBeCloseTo(1009.4555920081 * 1.19866771609 * 1.02 ** 2, 6);
    // A rate that a series has is not replaced by a typed one.
    expect(amounts({ rate: 5, prices: 0.5 })).toEqual(amounts());
  });

  it("asks for a rate only where no series has it", () => {
    const shown = (raw: Record<string, string>) => {
      const at = decode(inputs, raw, market);
      return Object.entries(inputs)
        .filter(([, field]) => field.shown({ given: at.input, market, language: "en" }))
        .map(([name]) => name);
    };
    const usual = ["amount", "from", "year", "period", "to", "toYear", "toPeriod"];
    expect(shown({ from: "us", year: "2014", to: "fr", toYear: "2024" })).toEqual(usual);
    expect(shown({ from: "ru", year: "2022", to: "fr", toYear: "2022" })).toEqual([...usual, "rate"]);
    expect(shown({ from: "ru", year: "2022", to: "fr", toYear: "2022", rate: "0.02" })).toEqual([
      ...usual,
      "rate",
      "rateDay",
    ]);
    expect(shown({ from: "ru", year: "2014", to: "jp", toYear: "2024", period: "hour" })).toEqual([
      ...usual,
      "hours",
      "laterRate",
      "prices",
      "pricesFrom",
    ]);
  });

  it("goes there and back to the same amount: exchange first one way is prices first the other", () => {
    const withPrices = countryCodes.filter((code) => countries[code].prices);
    fc.assert(
      fc.property(
        fc.constantFrom(...withPrices),
        fc.constantFrom(...withPrices),
        fc.integer({ min: 2003, max: 2021 }),
        fc.integer({ min: 2003, max: 2021 }),
        fc.double({ min: 0.01, max: 1e9, noNaN: true }),
        (from, to, first, last, amount) => {
          const there = amounts({ from, to, year: String(first), toYear: String(last), amount });
          const back = { from: to, to: from, year: String(last), toYear: String(first) };
          const again = amounts({ ...back, amount: there.amount ?? NaN });
          expect((again.other ?? again.amount ?? NaN) / amount).toBeCloseTo(1, 9);
          // Twice the amount is worth twice as much.
          const twice = amounts({ from, to, year: String(first), toYear: String(last), amount: 2 * amount });
          expect((twice.amount ?? NaN) / (there.amount ?? NaN)).toBeCloseTo(2, 9);
        },
      ),
    );
  });

  it("reads amounts in the format of the page, and says what it takes of anything else", () => {
    const read = (typed: string, language: Language) =>
      inputs.amount.read(typed, { given: input, market, language });
    for (const typed of ["", "abc", "-5", "0", "1e308", "=6*7", "NaN"])
      expect(read(typed, "en"), typed).toHaveProperty("problems.0.text.key");
    expect(read("1.234,5", "fr")).toEqual({ value: 1234.5 });
    expect(read("1,234.5", "fr")).toEqual({ value: 1234.5 });
    expect(read("50\u202F000", "fr")).toEqual({ value: 50_000 });
    expect(read("50.000", "en")).toHaveProperty("problems.0.text.key", "error.ambiguous");
    expect(said({ amount: 1_000_000_000_000 })).not.toMatch(/NaN|Infinity|e\+/u);
  });

  it("knows of a country what the series hold: its rates and its prices, and no others", () => {
    const all = market.series("yearly");
    const ids = all?.measure === "all-by-year" ? all.series.map(({ id }) => id) : [];
    const known = countryCodes.flatMap((code) => [ratesOf(code) ?? [], pricesOf(code) ?? []].flat());
    expect([...new Set(known)].sort()).toEqual(ids.toSorted());
    expect(tool.needs?.({}, market).every((need) => market.has(need))).toBe(true);
  });

  it("keeps the amount, which may be the reader\u2019s own pay, out of links", () => {
    expect(inputs.amount.private).toBe(true);
  });
});
