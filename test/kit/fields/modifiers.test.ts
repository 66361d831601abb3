import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { optional, privateField, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { rows } from "#kit/fields/rows.ts";
import { text } from "#kit/fields/text.ts";
import { encode } from "#kit/fields/url.ts";
import { languages } from "#schema/names.ts";
import { at, expectLinked, expectReadBack, expectRefused, expectTold, noData, words } from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const hours = number({ min: 1, max: 9, default: 5, unit: "unit.percent" });
  const maybe = optional(hours);
  return { hours, maybe };
}
let { hours, maybe } = made();
beforeEach(() => {
  ({ hours, maybe } = made());
});

describe("a field that may be left empty", () => {
  const values = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });

  it("is empty to begin with, and read as it is written", () => {
    expect([maybe.fallback(at()), maybe.optional, hours.optional]).toEqual([undefined, true, false]);
    for (const language of languages) {
      expect(maybe.read(" \u00A0", at(language))).toEqual({ value: undefined });
      expect(maybe.read(" 2,5", at(language))).toEqual({ value: 2.5 });
    }
    expect(maybe.write(undefined, at())).toBe("");
    expectReadBack(maybe, values);
  });

  it("comes back from an address, empty or not", () => {
    expectLinked(maybe, values);
    expect(maybe.toText(undefined)).toBe("");
    expect(maybe.fromText("", at())).toEqual({ value: undefined, refused: [] });
    expectRefused(maybe, "not-accepted", [" ", "x"]);
    expectRefused(maybe, "out-of-bounds", ["0"]);
  });

  it("names what is wrong as the field does", () => {
    expectTold(
      maybe,
      "10",
      "10 est hors limites. Entrez un nombre de 1 à 9, par exemple 5.",
      "10 is out of bounds. Enter a number from 1 to 9, for example 5.",
    );
  });

  it("says that nothing is given", () => {
    expect(maybe.print(undefined, words.fr, at())).toBe("non renseigné");
    expect(maybe.print(undefined, words.en, at())).toBe("not given");
    expect(maybe.print(2, words.en, at())).toBe("2");
  });

  it("is, for tests, empty one time in four", () => {
    const asked: number[] = [];
    const random = (value: number) => (below: number) => (asked.push(below), value);
    expect([maybe.any(random(0), at()), maybe.any(random(1), at())]).toEqual([undefined, 2]);
    expect(asked).toEqual([4, 4, 9]);
  });

  it("leaves out of a link what the field leaves out", () => {
    const names = Array.from({ length: 41 }, (_, index) => ({ name: String(index) }));
    const list = optional(
      rows({ columns: { name: text({ max: 9, default: "" }) }, min: 1, max: 50, default: () => [] }),
    );
    expect([list.toLink?.(names), list.toLink?.(undefined)]).toEqual([
      names
        .slice(0, 40)
        .map(({ name }) => name)
        .join("."),
      "",
    ]);
  });
});

describe("a private field", () => {
  it("is the same field, and stands in no link on its own", () => {
    const own = privateField({ ...hours, alwaysInLinks: true });
    expect([own.private, own.alwaysInLinks, hours.private]).toEqual([true, false, false]);
    expect(own.read("2", at())).toEqual({ value: 2 });
    expect(encode({ it: own }, { it: 2 }, noData)).toBe("");
  });
});

describe("a field asked only where it changes something", () => {
  it("shows where both it and what was there before say so", () => {
    const when = (first: boolean, second: boolean) =>
      shownWhen(
        shownWhen(hours, () => first),
        ({ given }) => given["sure"] === second,
      ).shown(at("en", { sure: true }));
    expect([when(true, true), when(true, false), when(false, true), when(false, false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(hours.shown(at())).toBe(true);
  });

  it("stands in links where it has an effect, and where it was changed", () => {
    const named = { ...hours, alwaysInLinks: true };
    const link = (isAsked: boolean, it: number) =>
      encode(
        {
          it: shownWhen(
            shownWhen(named, () => true),
            () => isAsked,
          ),
        },
        { it },
        noData,
      );
    expect([link(true, 5), link(false, 5), link(false, 2)]).toEqual(["it=5", "", "it=2"]);
  });
});
