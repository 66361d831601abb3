import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { number } from "#kit/fields/number.ts";
import { languages } from "#schema/names.ts";
import {
  at,
  ends,
  expectLinked,
  expectReadBack,
  expectRefused,
  expectTold,
  schemaOf,
  told,
  typeset,
  words,
} from "./kind.ts";

/** Made anew for each test: a change to what runs once, while a file loads, would be tried by none. */
function made() {
  const months = number({ min: 12, max: 18, default: 12.5, unit: "unit.months-a-year" });
  const people = number({ min: 1, max: 500, whole: true, default: 3, unit: "unit.percent" });
  const balance = number({ min: -5000, max: 5_000_000, default: 0, unit: "unit.percent" });
  return { months, people, balance };
}
let { months, people, balance } = made();
beforeEach(() => {
  ({ months, people, balance } = made());
});

/** With as many decimals as the site writes. */
const numbers = fc
  .tuple(fc.integer({ min: -5000, max: 5_000_000 }), fc.constantFrom(1, 10, 100, 1000, 1e6))
  .map(([whole, part]) => whole / part);

describe("a number typed into its field", () => {
  it.each([
    ["13", 13],
    ["12,5", 12.5],
    ["12.5", 12.5],
    [" 18\u00A0", 18],
    ["12", 12],
  ])("%j is read in each language", (typed, value) => {
    for (const language of languages) expect(months.read(typed, at(language))).toEqual({ value });
  });

  it("is read with the thousands of the page's language", () => {
    expect(balance.read("4,500", at("en"))).toEqual({ value: 4500 });
    expect(balance.read("4.500", at("fr"))).toEqual({ value: 4500 });
    expect(balance.read("4 500 000,25", at("fr"))).toEqual({ value: 4_500_000.25 });
  });

  it("may begin with any sign that looks like a minus", () => {
    for (const minus of ["-", "−", "–"]) expect(balance.read(`${minus}20`, at())).toEqual({ value: -20 });
  });

  it("is asked for where nothing was typed", () => {
    expectTold(
      months,
      " ",
      "Rien n’est saisi. Entrez un nombre de 12 à 18, par exemple 15.",
      "Nothing entered. Enter a number from 12 to 18, for example 15.",
    );
  });

  it.each(["quinze", "4500 000", "1234,567,890", "1e1", "–", "12."])("%j is no number", (typed) => {
    expectTold(
      months,
      typed,
      `« ${typed} » n’est pas un nombre. Entrez un nombre de 12 à 18, par exemple 15.`,
      `“${typed}” is not a number. Enter a number from 12 to 18, for example 15.`,
    );
  });

  it.each(["11.99", "18.01", "-13"])("%j is out of bounds", (typed) => {
    expectTold(
      months,
      typed,
      `${typed} est hors limites. Entrez un nombre de 12 à 18, par exemple 15.`,
      `${typed} is out of bounds. Enter a number from 12 to 18, for example 15.`,
    );
  });

  it("has to be whole where only whole ones count, and in bounds before that", () => {
    expect(people.read("1", at())).toEqual({ value: 1 });
    expect(people.read("500", at())).toEqual({ value: 500 });
    for (const typed of ["2.5", "499.5", "1.5"]) {
      expectTold(
        people,
        typed,
        `${typed} n’est pas un nombre entier. Entrez un nombre entier de 1 à 500, par exemple 251.`,
        `${typed} is not a whole number. Enter a whole number from 1 to 500, for example 251.`,
      );
    }
    const halves = number({ min: 0.5, max: 9.5, whole: true, default: 1, unit: "unit.percent" });
    for (const typed of ["0.5", "9.5"]) expect(told(halves, typed)[0]).toContain("is not a whole number");
    for (const typed of ["0.5", "500.5", "501"]) {
      expectTold(
        people,
        typed,
        `${typed} est hors limites. Entrez un nombre de 1 à 500, par exemple 251.`,
        `${typed} is out of bounds. Enter a number from 1 to 500, for example 251.`,
      );
    }
  });

  it.each([
    ["en", "4.500", "“4.500” could be 4,500 or 4.500. Write 4500 or 4.5."],
    ["en", "4.125", "“4.125” could be 4,125 or 4.125. Write 4125 or 4.1250."],
    ["fr", "4,125", "« 4,125 » peut se lire 4 125 ou 4,125. Écrivez 4125 ou 4,1250."],
  ] as const)("is asked back in %s where it has two readings: %s", (language, typed, message) => {
    expect(told(balance, typed, language)).toEqual([language === "fr" ? typeset(message) : message]);
  });

  it("is read once it is written as that message says", () => {
    expect(balance.read("4.1250", at("en"))).toEqual({ value: 4.125 });
    expect(balance.read("4,1250", at("fr"))).toEqual({ value: 4.125 });
    expect(balance.read("4125", at("fr"))).toEqual({ value: 4125 });
  });

  it("is written as it is read back", () => {
    expectReadBack(balance, numbers);
    expect(balance.write(1.125, at("en"))).toBe("1.1250");
    expect(balance.write(1.125, at("fr"))).toBe("1,1250");
    expect(balance.write(-999.125, at("en"))).toBe("−999.1250");
    expect(balance.write(1000.125, at("en"))).toBe("1,000.125");
    expect(balance.write(0.125, at("fr"))).toBe("0,125");
    expect(balance.write(1000, at("en"))).toBe("1,000");
    expect(balance.write(45.1251, at("en"))).toBe("45.1251");
    expect(balance.write(1234.125, at("en"))).toBe("1,234.125");
  });
});

describe("a number in an address", () => {
  it("comes back, however small", () => {
    expectLinked(balance, numbers);
    expect([balance.toText(1e-7), balance.toText(0.1)]).toEqual(["0.0000001", "0.1"]);
    expect(balance.toText(-2.5e-7)).toBe("-0.00000025");
    expect(balance.fromText("0.0000001", at())).toEqual({ value: 1e-7, refused: [] });
  });

  it("is plain digits with at most one point", () => {
    expect(balance.fromText("-12.50", at())).toEqual({ value: -12.5, refused: [] });
    const junk = ["", "12,5", "4500 000", "1234,567,890", "45,000", "1e3", "0x10", " 12", "12 ", "+12"];
    expectRefused(balance, "not-accepted", [...junk, "12.", ".5", "1.2.3", "–12", "−12", "--1", "NaN", "a"]);
  });

  it("gives no value out of bounds, nor a part of a person", () => {
    expectRefused(months, "out-of-bounds", ["11.99", "18.01", "-13", "9".repeat(400)]);
    expectRefused(people, "out-of-bounds", ["0", "501", "2.5"]);
    expect(people.fromText("500", at())).toEqual({ value: 500, refused: [] });
    expect(months.fromText("12", at())).toEqual({ value: 12, refused: [] });
  });
});

describe("what a number's field says of itself", () => {
  it("is its bounds with their unit", () => {
    expect(months.accepts(words.en, at())).toBe("12 to 18 months paid a year");
    expect(months.accepts(words.fr, at("fr"))).toBe("de 12 à 18 mois payés par an");
  });

  it("is a line of text with a keyboard of digits, which shows without a condition", () => {
    expect(months).toMatchObject({
      control: "number",
      line: { mode: "decimal" },
      unit: "unit.months-a-year",
    });
    expect([months.shown(at()), months.fallback(at()), months.options(at())]).toEqual([
      true,
      12.5,
      undefined,
    ]);
  });

  it("is printed with the decimals it needs", () => {
    expect(balance.print(1234.5, words.fr, at("fr"))).toBe("1\u202F234,5");
  });

  it("is a schema of what an address accepts", () => {
    for (const field of [months, people, balance]) {
      const accepts = schemaOf(field);
      for (const value of [11.99, 12, 12.5, 18, 18.01, 0, 1, 2, 2.5, 500, 501, -5000, -5001, 5e6, 5e6 + 1]) {
        expect(accepts(value), String(value)).toBe("value" in field.fromText(field.toText(value), at()));
      }
      expect([accepts("13"), accepts(null)]).toEqual([false, false]);
    }
  });

  it("is, for tests, any number from the least to the most", () => {
    expect([ends(months), ends(people)]).toEqual([
      [12, 18],
      [1, 500],
    ]);
  });
});
