import { beforeEach, describe, expect, it } from "vitest";
import { at, ends, expectLinked, expectRefused, schemaOf, words } from "./kind.ts";
import { made, amounts } from "./made-amounts.ts";

let { price, nowhere } = made();
beforeEach(() => {
  ({ price, nowhere } = made());
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
