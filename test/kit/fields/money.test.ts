import { beforeEach, describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { at, expectReadBack, expectTold } from "./kind.ts";
import { made, amounts } from "./made-amounts.ts";

let { price, nowhere } = made();
beforeEach(() => {
  ({ price, nowhere } = made());
});

describe("an amount typed into its field", () => {
  it.each([
    ["45 000 EUR", 45_000, "EUR"],
    ["45 000,50 USD", 45_000.5, "USD"],
    ["USD 45 000", 45_000, "USD"],
    ["45 000 €", 45_000, "EUR"],
    ["€45 000", 45_000, "EUR"],
    ["  12 ", 12, "EUR"],
    ["12 GBP", 12, "EUR"],
    ["5", 5, "EUR"],
    ["1000000", 1_000_000, "EUR"],
  ])("%j is read with its currency, or with the first one accepted", (typed, amount, currency) => {
    for (const language of languages) {
      expect(price.read(typed, at(language))).toEqual({ value: { amount, currency } });
    }
  });

  it("has the currency of its default where none is known yet", () => {
    expect(nowhere.read("5", at())).toEqual({ value: { amount: 5, currency: "GBP" } });
  });

  it("is asked for where there is only a currency", () => {
    for (const typed of ["", " EUR", "€"]) {
      expectTold(
        price,
        typed,
        "Rien n’est saisi. Entrez un nombre de 5 à 1 000 000, par exemple 500 002,5.",
        "Nothing entered. Enter a number from 5 to 1,000,000, for example 500,002.5.",
      );
    }
  });

  it.each(["plenty", "4500 000", "1234,567,890", "12EUR", "12 eur", "12 EURO"])(
    "%j is no amount",
    (typed) => {
      expectTold(
        price,
        typed,
        `« ${typed} » n’est pas un nombre. Entrez un nombre de 5 à 1 000 000, par exemple 500 002,5.`,
        `“${typed}” is not a number. Enter a number from 5 to 1,000,000, for example 500,002.5.`,
      );
    },
  );

  it("is out of bounds without its currency: bounds are the same in each", () => {
    for (const typed of ["4.99", "1000000.01"]) {
      expectTold(
        price,
        `${typed} EUR`,
        `${typed} est hors limites. Entrez un nombre de 5 à 1 000 000, par exemple 500 002,5.`,
        `${typed} is out of bounds. Enter a number from 5 to 1,000,000, for example 500,002.5.`,
      );
    }
  });

  it("is written as it is read back", () => {
    expectReadBack(price, amounts);
    expect(price.write({ amount: 1234.5, currency: "USD" }, at("fr"))).toBe("1\u202F234,5 USD");
  });

  it("keeps its amount when the currency is changed, and its currency when the amount is", () => {
    expect(price.withPart?.("12 EUR", "currency", "USD")).toBe("12 USD");
    expect(price.withPart?.("12 EUR", "amount", "13")).toBe("13 EUR");
    expect(price.withPart?.("12 EUR", "amount", "13 USD")).toBe("13 USD");
    expect(price.withPart?.("x EUR", "currency", "USD")).toBe("x USD");
  });
});
