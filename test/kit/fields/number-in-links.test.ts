import { beforeEach, describe, expect, it } from "vitest";
import { at, ends, expectLinked, expectRefused, schemaOf, words } from "./kind.ts";
import { made, numbers } from "./made-numbers.ts";

let { months, people, balance } = made();
beforeEach(() => {
  ({ months, people, balance } = made());
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
  it("is that only whole numbers count, where that is so", () => {
    expect(people.accepts(words.en, at())).toMatch(/^1 to 500 .*, a whole number$/u);
    expect(people.accepts(words.fr, at("fr"))).toMatch(/^de 1 à 500 .*, en nombre entier$/u);
  });

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
