import { describe, expect, it } from "vitest";
import { formats } from "#kit/words/format.ts";

const fr = formats("fr");
const en = formats("en");

describe("numbers and money as the reader's language writes them", () => {
  it("puts the currency before in English and after in French, with a no-break space", () => {
    expect(en.money(47000, "RUB", 0)).toBe("₽47,000");
    expect(fr.money(47000, "RUB", 0)).toBe("47\u202F000\u00A0₽");
    expect(en.money(38.29, "USD", 2)).toBe("$38.29");
    expect(en.money(38, "CHF", 0)).toBe("CHF\u00A038");
    expect(fr.money(38.29, "USD", 2)).toBe("38,29\u00A0$");
    // Beside other currencies dollars name their country; pounds sterling have no other to be told from.
    expect(fr.money(38, "USD", 0, true)).toBe("38\u00A0$US");
    expect([fr.money(38, "GBP", 0, true), en.money(38, "GBP", 0, true)]).toEqual(["38\u00A0£", "£38"]);
  });

  it("says the unit of a range once", () => {
    expect(en.moneyRange(20000, 23000, "RUB", 0)).toBe("₽20,000–23,000");
    expect(fr.moneyRange(20000, 23000, "RUB", 0)).toBe("20\u202F000–23\u202F000\u00A0₽");
  });

  it("says the unit of a range once below nothing too", () => {
    expect(en.moneyRange(-5, 5, "EUR", 0)).toBe("−€5–5");
    expect(fr.moneyRange(-5, 5, "EUR", 0)).toBe("−5–5\u00A0€");
    expect(en.moneyRange(1.5, 2, "USD", 2)).toBe("$1.50–2.00");
    expect(fr.moneyRange(1.5, 2, "USD", 2)).toBe("1,50–2,00\u00A0$");
  });

  it("keeps forms apart that differ in a sign, a currency or a number of decimals", () => {
    const written = [
      en.number(1.25),
      en.number(1.25, 1),
      en.number(1.25, 2),
      en.plain(1.25),
      en.percent(1.25, 2),
      en.percent(1.25, 2, true),
      en.money(1.25, "EUR", 2),
      en.money(1.25, "USD", 2),
      en.money(1.25, "USD", 0),
    ];
    expect(written).toEqual(["1", "1.3", "1.25", "1.25", "125.00%", "+125.00%", "€1.25", "$1.25", "$1"]);
    expect(formats("en")).toBe(en);
  });

  it("writes a number a reader typed with the decimals it needs, six at most", () => {
    expect([en.plain(1234.5), en.plain(0.1234567), en.plain(-3)]).toEqual(["1,234.5", "0.123457", "−3"]);
    expect(fr.plain(1234567.5)).toBe("1\u202F234\u202F567,5");
    expect([en.number(Infinity), en.number(NaN)]).toEqual(["∞", "NaN"]);
  });

  it("separates thousands by a narrow space in French, and writes a true minus", () => {
    expect(fr.number(40955.2, 2)).toBe("40\u202F955,20");
    expect(en.number(-40955.2, 2)).toBe("−40,955.20");
  });

  it("rounds half up, once, on the decimal the reader sees", () => {
    expect(en.number(1.005, 2)).toBe("1.01");
    expect(en.number(2.5)).toBe("3");
    // Half way between two published cents, as a computer finds it.
    expect(25.06 + 0.5 * (25.07 - 25.06)).toBeLessThan(25.065);
    expect(en.number(25.06 + 0.5 * (25.07 - 25.06), 2)).toBe("25.07");
  });

  it("writes a share in percent, signed where it is a difference, and nothing without a sign", () => {
    expect(en.percent(-0.2443, 1)).toBe("−24.4%");
    expect(en.percent(0.3233, 1, true)).toBe("+32.3%");
    expect(fr.percent(0.3233, 1, true)).toBe("+32,3\u202F%");
    expect(fr.percent(-12.5, 0, true)).toBe("−1\u202F250\u202F%");
    expect([en.percent(0.0004, 1, true), en.percent(-0.0004, 1, true)]).toEqual(["0.0%", "0.0%"]);
  });

  it("signs a difference of amounts, but not one that rounds to zero", () => {
    expect([en.number(18_780, 0, true), en.number(-32_220.5, 2, true)]).toEqual(["+18,780", "−32,220.50"]);
    expect([en.number(0.004, 2, true), en.number(-0.004, 2, true)]).toEqual(["0.00", "0.00"]);
  });

  it("writes days in words", () => {
    expect(fr.day("2026-11-23")).toBe("23\u00A0novembre\u00A02026");
    expect(en.day("2026-11-23")).toBe("23\u00A0November\u00A02026");
    expect(fr.day("2027-09-01")).toBe("1er\u00A0septembre\u00A02027");
    expect(en.day("2027-09-01")).toBe("1\u00A0September\u00A02027");
    expect([fr.day("2027-09-21"), fr.day("2027-09-10")]).toEqual([
      "21\u00A0septembre\u00A02027",
      "10\u00A0septembre\u00A02027",
    ]);
    expect([en.day("2027-01-01"), en.day("2027-12-31")]).toEqual([
      "1\u00A0January\u00A02027",
      "31\u00A0December\u00A02027",
    ]);
    expect(fr.day("2027-09-11")).toBe("11\u00A0septembre\u00A02027");
  });

  it("writes months in words", () => {
    expect([fr.month("2027-01"), en.month("2027-12")]).toEqual(["janvier\u00A02027", "December\u00A02027"]);
  });

  it("names a currency", () => {
    expect(en.currencyName("RUB", 1000)).toBe("Russian roubles");
    expect(fr.currencyName("RUB", 1000)).toBe("roubles russes");
    expect([en.currencyName("RUB", 1), en.currencyName("EUR", 1)]).toEqual(["Russian rouble", "euro"]);
    expect([en.currencyName("RUB", 1000), en.currencyName("EUR", 1000)]).toEqual([
      "Russian roubles",
      "euros",
    ]);
    expect(fr.currencyName("USD", 1)).toBe("dollar des États-Unis");
  });
});
