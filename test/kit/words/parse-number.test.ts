import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "#kit/words/format.ts";
import { parseNumber } from "#kit/words/parse-number.ts";
import { languages } from "#schema/names.ts";

const number = (value: number) => ({ is: "number", value });

describe("a number typed by a reader", () => {
  it.each([
    ["45 000", 45000],
    ["45\u202F000", 45000],
    ["45\u00A0000,50", 45000.5],
    ["45 000,50", 45000.5],
    ["45,000.50", 45000.5],
    ["45.000,50", 45000.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["45’000", 45000],
    ["37,5", 37.5],
    ["37.5", 37.5],
    ["0.125", 0.125],
    ["45000.125", 45000.125],
    ["  12 ", 12],
    ["−3", -3],
    ["–3", -3],
    ["-3", -3],
    ["–45 000,5", -45000.5],
    ["45'000'000", 45000000],
    ["45\u2009000", 45000],
    ["1 234,567", 1234.567],
    ["1 234.567", 1234.567],
    ["-1,234,567.5", -1234567.5],
    ["+1.234.567,5", 1234567.5],
    ["123,456,789", 123456789],
    ["999 999", 999999],
    ["0,125", 0.125],
    ["012.125", 12.125],
    ["1234.567", 1234.567],
    ["1.2345", 1.2345],
    ["1,23", 1.23],
    ["00", 0],
    ["+3", 3],
  ])("%s is read rightly on a page of either language", (typed, value) => {
    for (const language of languages) expect(parseNumber(typed, language)).toEqual(number(value));
  });

  it("reads one separator before three digits as thousands only where the language writes it so", () => {
    expect(parseNumber("45,000", "en")).toEqual(number(45000));
    expect(parseNumber("45.000", "fr")).toEqual(number(45000));
    expect(parseNumber("45.000", "en")).toEqual({ is: "ambiguous", thousands: 45000, decimal: 45 });
    expect(parseNumber("45,125", "fr")).toEqual({ is: "ambiguous", thousands: 45125, decimal: 45.125 });
  });

  it.each([
    ["signs and letters", "quinze", "12a", "a12", "--3", "3-", "1e5", "Infinity", "0x10", "€ 40", "-", "."],
    ["a separator without digits after it", "1,", "1 000,", "1,234.", "1.234,", ",5", "1,,2"],
    ["groups of other than three", "1.2.3", "1,23,456", "1,2345,678", "1,234,5678", "12,345,6", "1,234,"],
    [
      "a first group of more than three",
      "4500 000",
      "1234,567,890",
      "1234.567.890",
      "1234,567.8",
      "1234.567,8",
    ],
    ["spaces between other than three", "45 00", "1 2345", "1 234 5", "1  234", "12 3456,5", "- 3"],
    [
      "spaces beside other thousands",
      "1 234,567.8",
      "1,234 567",
      "1 234 567,8,9",
      "1.234 567,8",
      "1,234, 567",
    ],
    ["two decimal separators", "1,234.5.6", "1.234,5,6", "1.2,345.6", "1.5,5.5", "1,2.345,6", "12.345,678.9"],
    ["other than three digits before the decimal one", "1,23.5", "12.34,5", "1,2345.6", "1234,5.6"],
    ["more than a computer counts", "9".repeat(400), `${"9".repeat(400)}.5`, "1".concat(",234".repeat(200))],
  ])("is none with %s", (_, ...all) => {
    for (const typed of all) {
      for (const language of languages) {
        expect(parseNumber(typed, language), typed).toEqual({ is: "not-a-number" });
      }
    }
  });

  it.each([
    ["-45.000", { is: "ambiguous", thousands: -45000, decimal: -45 }],
    ["+999.125", { is: "ambiguous", thousands: 999125, decimal: 999.125 }],
    ["1.125", { is: "ambiguous", thousands: 1125, decimal: 1.125 }],
    ["10.125", { is: "ambiguous", thousands: 10125, decimal: 10.125 }],
    ["-45,000", number(-45000)],
    ["1000.125", number(1000.125)],
    ["01.125", number(1.125)],
  ])("%s is asked back in English only where it could be thousands", (typed, read) => {
    expect(parseNumber(typed, "en")).toEqual(read);
  });

  it("tells an empty field from a wrong one", () => {
    expect(parseNumber(" \u00A0", "fr")).toEqual({ is: "empty" });
  });

  it("reads back every amount the site writes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom(...languages),
        (cents, language) => {
          const amount = cents / 100;
          expect(parseNumber(formats(language).number(amount, 2), language)).toEqual(number(amount));
        },
      ),
      { seed: 20261123 },
    );
  });

  it("never throws and never gives NaN", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (typed, language) => {
        const read = parseNumber(typed, language);
        if (read.is === "number") expect(Number.isFinite(read.value)).toBe(true);
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
