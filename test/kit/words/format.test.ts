import { describe, expect, it } from "vitest";
import { formats } from "#kit/words/format.ts";

const fr = formats("fr");
const en = formats("en");

describe("numbers and money as the reader's language writes them", () => {
  it("puts the currency before in English and after in French, with a no-break space", () => {
    expect(en.money(47000, "RUB", 0)).toBe("₽47,000");
    expect(fr.money(47000, "RUB", 0)).toBe("47\u202F000\u00A0₽");
    expect(en.money(38.29, "USD", 2)).toBe("$38.29");
    expect(fr.money(38.29, "USD", 2)).toBe("38,29\u00A0$");
  });

  it("says the unit of a range once", () => {
    expect(en.moneyRange(20000, 23000, "RUB", 0)).toBe("₽20,000–23,000");
    expect(fr.moneyRange(20000, 23000, "RUB", 0)).toBe("20\u202F000–23\u202F000\u00A0₽");
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

  it("writes days in words", () => {
    expect(fr.day("2026-11-23")).toBe("23\u00A0novembre\u00A02026");
    expect(en.day("2026-11-23")).toBe("23\u00A0November\u00A02026");
    expect(fr.day("2027-09-01")).toBe("1er\u00A0septembre\u00A02027");
    expect(en.day("2027-09-01")).toBe("1\u00A0September\u00A02027");
    expect(fr.day("2027-09-11")).toBe("11\u00A0septembre\u00A02027");
  });

  it("names a currency", () => {
    expect(en.currencyName("RUB", 1000)).toBe("Russian roubles");
    expect(fr.currencyName("RUB", 1000)).toBe("roubles russes");
  });
});
