import { beforeEach, describe, expect, it } from "vitest";
import { number } from "#kit/fields/number.ts";
import { languages } from "#schema/names.ts";
import { at, expectReadBack, expectTold, told, typeset } from "./kind.ts";
import { made, numbers } from "./made-numbers.ts";

let { months, people, balance } = made();
beforeEach(() => {
  ({ months, people, balance } = made());
});

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

  it("may bring its currency along, before or after it, and no other word", () => {
    for (const typed of [
      "38 000,00 €",
      "€38.000,00",
      "38 000\u00A0€",
      "38 000 EUR",
      "CHF 38’000",
      "$38 000",
      "38 000 ₽",
    ])
      expect(balance.read(typed, at("fr")), typed).toEqual({ value: 38_000 });
    for (const typed of ["€", "38 000 €/mois", "€€38", "38 KEUR", "EUR"])
      expect(balance.read(typed, at("fr")), typed).not.toHaveProperty("value");
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
