import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { money } from "#kit/fields/money.ts";
import { languages } from "#schema/names.ts";
import {
  at,
  ends,
  expectLinked,
  expectReadBack,
  expectRefused,
  expectTold,
  schemaOf,
  words,
} from "./kind.ts";

/** Made anew for each test: a change to what runs once, while a file loads, would be tried by none. */
function made() {
  const price = money({
    min: 5,
    max: 1_000_000,
    default: () => ({ amount: 10, currency: "GBP" }),
    currencies: () => ["EUR", "USD"],
  });
  const nowhere = money({
    min: 0,
    max: 10,
    default: () => ({ amount: 1, currency: "GBP" }),
    currencies: () => [],
  });
  return { price, nowhere };
}
let { price, nowhere } = made();
beforeEach(() => {
  ({ price, nowhere } = made());
});

const amounts = fc.record({
  amount: fc.integer({ min: 500, max: 100_000_000 }).map((cents) => cents / 100),
  currency: fc.constantFrom("EUR", "USD"),
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

describe("an amount in an address", () => {
  it("comes back with its currency", () => {
    expectLinked(price, amounts);
    expect(price.toText({ amount: 45_000, currency: "EUR" })).toBe("45000-EUR");
    expect(price.toText({ amount: 1e-7, currency: "EUR" })).toBe("0.0000001-EUR");
  });

  it("has the first currency where it names none", () => {
    expect(price.fromText("45000", at())).toEqual({
      value: { amount: 45_000, currency: "EUR" },
      refused: [],
    });
    expect(price.fromText("45000.5-USD", at())).toEqual({
      value: { amount: 45_000.5, currency: "USD" },
      refused: [],
    });
    expectRefused(nowhere, "not-accepted", ["5", "5-GBP"]);
  });

  it("gives no value where it is junk, names another currency or is out of bounds", () => {
    const junk = ["", "EUR", "-EUR", "12-", "12EUR", "12-eur", "12-EURO", "a12-EUR", "12-EUR-USD", "12-GBP"];
    expectRefused(price, "not-accepted", [...junk, "4500 000", "1,000", "1.2.3-EUR", "1e3", "–12-EUR", "."]);
    expectRefused(price, "out-of-bounds", ["4.99-EUR", "1000000.01", "-12-EUR"]);
    expect(price.fromText("5-EUR", at())).toMatchObject({ value: { amount: 5 } });
    expect(price.fromText("1000000-USD", at())).toMatchObject({ value: { amount: 1_000_000 } });
  });
});

describe("what an amount's field says of itself", () => {
  it("is its bounds", () => {
    expect(price.accepts(words.en, at())).toBe("5 to 1,000,000");
    expect(price.accepts(words.fr, at("fr"))).toBe("de 5 à 1\u202F000\u202F000");
  });

  it("is a line of digits and the currencies, by their names", () => {
    expect(price).toMatchObject({ control: "money", line: { mode: "decimal" } });
    const [, dollar] = price.options(at()) ?? [];
    expect(dollar?.value).toBe("USD");
    expect(dollar && words.fr.value(dollar.name)).toBe("dollars des États-Unis");
    expect(price.fallback(at())).toEqual({ amount: 10, currency: "GBP" });
  });

  it("is printed to the cent, or whole", () => {
    expect(price.print({ amount: 1234.5, currency: "EUR" }, words.en, at())).toBe("€1,234.50");
    expect(price.print({ amount: 1234, currency: "EUR" }, words.fr, at())).toBe("1\u202F234\u00A0€");
  });

  it("is a schema of the amounts an address accepts, in any currency", () => {
    const accepts = schemaOf(price);
    for (const amount of [4.99, 5, 12.5, 1_000_000, 1_000_000.01, -5]) {
      const taken = price.fromText(`${String(amount)}-EUR`, at());
      expect(accepts({ amount, currency: "EUR" }), String(amount)).toBe("value" in taken);
    }
    const wrong = [{ amount: 5 }, { currency: "EUR" }, { amount: "5", currency: "EUR" }, 5];
    const odd = ["eur", "EURO", "xEUR", "EURx", ""].map((currency) => ({ amount: 5, currency }));
    const more = { amount: 5, currency: "EUR", net: true };
    for (const value of [...wrong, ...odd, more]) expect(accepts(value), JSON.stringify(value)).toBe(false);
  });

  it("is, for tests, any amount from the least to the most in any currency", () => {
    expect(ends(price)).toEqual([
      { amount: 5, currency: "EUR" },
      { amount: 1_000_000, currency: "USD" },
    ]);
    expect(nowhere.any(() => 0, at())).toEqual({ amount: 0, currency: "EUR" });
  });
});
