import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { percent } from "#kit/fields/percent.ts";
import { languages } from "#schema/names.ts";
import {
  at,
  ends,
  expectLinked,
  expectReadBack,
  expectRefused,
  expectTold,
  schemaOf,
  typeset,
  words,
} from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const share = percent({ min: 0, max: 100, default: 7 });
  const raise = percent({ min: -0.7, max: 20, default: 2 });
  return { share, raise };
}
let { share, raise } = made();
beforeEach(() => {
  ({ share, raise } = made());
});

/** Percents of as many decimals as the site writes, as shares. */
const shares = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 999_999 }),
    fc.constantFrom(10, 100, 1e4, 1e6),
  )
  .map(([whole, rest, part]) => Math.min(100, whole + (rest % part) / part))
  .map((inPercent) => Number((inPercent / 100).toPrecision(14)));

describe("a share typed into its field", () => {
  it.each([
    ["25", 0.25],
    ["25 %", 0.25],
    ["25%", 0.25],
    ["25\u202F%", 0.25],
    ["25\u00A0 %", 0.25],
    ["33,5 %", 0.335],
    ["33.5%", 0.335],
    ["7", 0.07],
    ["0", 0],
    ["100", 1],
  ])("%j is a part of one, with its sign or without", (typed, value) => {
    for (const language of languages) expect(share.read(typed, at(language))).toEqual({ value });
  });

  it("is asked for where nothing or a bare sign was typed", () => {
    for (const typed of ["", "%"]) {
      expectTold(
        share,
        typed,
        "Rien n’est saisi. Entrez un nombre de 0 à 100, par exemple 50.",
        "Nothing entered. Enter a number from 0 to 100, for example 50.",
      );
    }
  });

  it.each(["a quarter", "%25", "25 % %a", "2 5"])("%j is no number", (typed) => {
    expectTold(
      share,
      typed,
      `« ${typed} » n’est pas un nombre. Entrez un nombre de 0 à 100, par exemple 50.`,
      `“${typed}” is not a number. Enter a number from 0 to 100, for example 50.`,
    );
  });

  it.each(["-0.1", "100.01"])("%s is out of bounds", (typed) => {
    expectTold(
      share,
      `${typed}%`,
      `${typed} est hors limites. Entrez un nombre de 0 à 100, par exemple 50.`,
      `${typed} is out of bounds. Enter a number from 0 to 100, for example 50.`,
    );
  });

  it("is written in percent, as it is read back", () => {
    expectReadBack(share, shares);
    expect(share.write(0.07, at("en"))).toBe("7");
    expect(share.write(0.335, at("fr"))).toBe("33,5");
  });
});

describe("a share in an address", () => {
  it("stands in percent and comes back", () => {
    expectLinked(share, shares);
    expect(share.toText(0.07)).toBe("7");
    expect(share.toText(1e-9)).toBe("0.0000001");
    expect(share.fromText("7", at())).toEqual({ value: 0.07, refused: [] });
  });

  it("gives no value where it is junk or out of bounds", () => {
    expectRefused(share, "not-accepted", ["", "25%", "25 %", "33,5", "–5", "1e1", "half"]);
    expectRefused(share, "out-of-bounds", ["-0.1", "100.01", "-1"]);
    expect(share.fromText("100", at())).toEqual({ value: 1, refused: [] });
    expect(share.fromText("0", at())).toEqual({ value: 0, refused: [] });
  });
});

describe("what a share's field says of itself", () => {
  it("is its bounds in percent", () => {
    expect(share.accepts(words.en, at())).toBe("0 to 100%");
    expect(share.accepts(words.fr, at("fr"))).toBe(typeset("de 0 à 100 %"));
  });

  it("is a line of digits in percent, at its default to begin with", () => {
    expect(share).toMatchObject({ control: "number", line: { mode: "decimal" }, unit: "unit.percent" });
    expect(share.fallback(at())).toBe(0.07);
  });

  it.each([
    [0.25, "25%"],
    [0.335, "33.5%"],
    [0.07, "7%"],
    [0.12345678, "12.3457%"],
  ])("is printed with the decimals it needs, four at most: %d", (value, text) => {
    expect(share.print(value, words.en, at())).toBe(text);
  });

  it("is a schema of the shares an address accepts", () => {
    for (const field of [share, raise]) {
      const accepts = schemaOf(field);
      for (const inPercent of [-1, -0.71, -0.7, -0.69, 0, 7, 19.99, 20, 20.01, 100, 100.01]) {
        const taken = field.fromText(String(inPercent), at());
        const value = Number((inPercent / 100).toPrecision(14));
        expect(accepts(value), String(inPercent)).toBe("value" in taken);
      }
      expect(accepts("7")).toBe(false);
    }
  });

  it("is, for tests, any share from the least to the most", () => {
    expect(ends(share)).toEqual([0, 1]);
    expect(ends(percent({ min: 10, max: 20, default: 10 }))).toEqual([0.1, 0.2]);
  });
});
