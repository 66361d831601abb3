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

  it.each(["quinze", "12a", "1.2.3", "1,23,456", "45 00", "1,", "--3", "1e5", "Infinity", "0x10", "€ 40"])(
    "%s is no number",
    (typed) => {
      expect(parseNumber(typed, "en")).toEqual({ is: "not-a-number" });
    },
  );

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
