import { describe, expect, it } from "vitest";
import { decimalMarkOf, readAmount } from "#kit/lines/read-amount.ts";

describe("an amount as people write it", () => {
  it.each([
    ["45000", 45_000],
    ["45 000", 45_000],
    ["45\u00A0000 €", 45_000],
    ["45\u202F000,50 €", 45_000.5],
    ["45,000.50", 45_000.5],
    ["45.000,50", 45_000.5],
    ["45,000", 45_000],
    ["45.000", 45_000],
    ["$45,000", 45_000],
    ["£45k", 45_000],
    ["45 k€", 45_000],
    ["45,5 k€", 45_500],
    ["45 KEUR", 45_000],
    ["£45k GBP", 45_000],
    ["1 800 € brut / mois", 1800],
    ["45 000 EUR par an", 45_000],
    ["45,000 a year", 45_000],
    ["15,50 €/h", 15.5],
    ["-5", -5],
    ["0", 0],
  ])("%s", (text, value) => {
    expect(readAmount(text, undefined)).toEqual({ is: "amount", value });
  });

  it.each([
    ["40–45 k€", 40_000, 45_000],
    ["40-45k", 40_000, 45_000],
    ["de 40 000 à 45 000 €", 40_000, 45_000],
    ["between 40,000 and 45,000", 40_000, 45_000],
    ["$40,000 - $45,000 a year", 40_000, 45_000],
  ])("a range: %s", (text, low, high) => {
    expect(readAmount(text, undefined)).toEqual({ is: "range", low, high });
  });

  it.each(["thirty", "=1+1", "1e308", "12/05/2026", "€", "45 00", "n.c."])("not %s", (text) => {
    expect(readAmount(text, undefined).is).toBe("unread");
  });

  it("takes three digits for decimals only where its column writes decimals so", () => {
    const mark = decimalMarkOf(["15,5", "16,25", "12,345"]);
    expect(mark).toBe(",");
    expect(readAmount("12,345", mark)).toEqual({ is: "amount", value: 12.345 });
    expect(readAmount("12,345", undefined)).toEqual({ is: "amount", value: 12_345 });
    expect(readAmount("12.345", mark)).toEqual({ is: "amount", value: 12_345 });
  });
});
