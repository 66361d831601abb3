import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { several, severalAmong } from "#kit/fields/several.ts";
import type { Field, Option } from "#kit/fields/field.ts";
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

const ids = ["ham", "egg", "oil"] as const;

const towns: readonly Option[] = ["a", "b", "c", "d", "e"].map((value) => ({ value, name: `The ${value}` }));
const placesOf = (options: readonly Option[] | undefined): Field<readonly string[]> => ({
  ...severalAmong({ min: 2, max: 4 }, () => options),
  control: "places",
  fallback: () => ["a", "b"],
});
/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const toppings = several({ values: ids, default: ["egg"], name: (one) => ({ key: `is.${one}` }) });
  const some = several({ values: ids, default: ["egg"], name: () => ({ key: "is.red" }), min: 1 });
  const places = placesOf(towns);
  return { toppings, some, places };
}
let { toppings, some, places } = made();
beforeEach(() => {
  ({ toppings, some, places } = made());
});

const refusal = (problem: string, ...all: readonly string[]) => all.map((got) => ({ problem, got }));

describe("some of the values, in the form", () => {
  it("are ticked and unticked one by one, in the order chosen", () => {
    expect(toppings.withPart?.("egg", "ham", "yes")).toBe("egg,ham");
    expect(toppings.withPart?.("egg,ham", "egg", "yes")).toBe("ham,egg");
    expect(toppings.withPart?.("egg,ham", "egg", "no")).toBe("ham");
    expect(toppings.withPart?.("", "egg", "yes")).toBe("egg");
    expect(toppings.withPart?.("egg", "egg", "no")).toBe("");
  });

  it("are read as they are written", () => {
    expectReadBack(toppings, fc.uniqueArray(fc.constantFrom(...ids)));
    expectReadBack(places, fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 2 }));
    expect(toppings.write(["oil", "egg"], at())).toBe("oil,egg");
    expect(toppings.read("", at())).toEqual({ value: [] });
  });

  it("have to be as many as are asked for", () => {
    expectTold(places, "a", "Choisissez-en au moins 2.", "Choose at least 2.");
    expectTold(some, "", "Choisissez-en au moins 1.", "Choose at least 1.");
    expectTold(places, "a,a", "Choisissez-en au moins 2.", "Choose at least 2.");
    expect(places.read("d,a", at())).toEqual({ value: ["d", "a"] });
  });

  it("may not be more than are asked for; one chosen twice counts once", () => {
    expectTold(places, "a,b,c,d,e", "Choisissez-en au plus 4.", "Choose at most 4.");
    expectTold(places, "a,a,b,c,d,e", "Choisissez-en au plus 4.", "Choose at most 4.");
    expect(places.read("a,b,a", at())).toEqual({ value: ["a", "b"] });
    expect(places.read("a,b,c,d,d", at())).toEqual({ value: ["a", "b", "c", "d"] });
  });

  it("ask for nothing while one of them is half typed", () => {
    expect(places.read("a,b,chica", at())).toEqual({ unfinished: true });
    expect(places.read("chica", at())).toEqual({ unfinished: true });
    expect(placesOf(undefined).read("x,y", at())).toEqual({ value: ["x", "y"] });
  });
});

describe("some of the values, in an address", () => {
  it("come back, none and all of them too", () => {
    expectLinked(toppings, fc.uniqueArray(fc.constantFrom(...ids)));
    expectLinked(places, fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 2 }));
  });

  it("are those that exist, each once, up to as many as may be", () => {
    expect(places.fromText("b,x,a,B,", at())).toEqual({
      value: ["b", "a"],
      refused: refusal("not-accepted", "x", "B", ""),
    });
    expect(places.fromText("a,b,a,a", at())).toEqual({
      value: ["a", "b"],
      refused: refusal("repeated", "a", "a"),
    });
    expect(places.fromText("a,b,c,d", at())).toEqual({ value: ["a", "b", "c", "d"], refused: [] });
    expect(places.fromText("e,d,c,b,a", at())).toEqual({
      value: ["e", "d", "c", "b"],
      refused: refusal("too-many", "a"),
    });
  });

  it("are none where too few are left, with what was wrong or that there are too few", () => {
    expectRefused(places, "too-few", ["", "a"]);
    expectRefused(some, "too-few", [""]);
    expect(places.fromText("a,x", at())).toEqual({ refused: refusal("not-accepted", "x") });
    expect(places.fromText("a,a", at())).toEqual({ refused: refusal("repeated", "a") });
    expect(toppings.fromText("", at())).toEqual({ value: [], refused: [] });
  });

  it("are taken on trust while their data is not loaded", () => {
    expect(placesOf(undefined).fromText("x,y-1,Z", at())).toEqual({
      value: ["x", "y-1"],
      refused: refusal("not-accepted", "Z"),
    });
    expect(placesOf([]).fromText("x,y", at())).toEqual({ refused: refusal("not-accepted", "x", "y") });
  });
});

describe("what a field of several says of itself", () => {
  it("is how many", () => {
    expect(places.accepts(words.en, at())).toBe("2 to 4");
    expect(places.accepts(words.fr, at())).toBe("de 2 à 4");
    expect(some.accepts(words.en, at())).toBe("1 to 3");
    expect(toppings).toMatchObject({ fewest: 0, most: 3, control: "checks" });
    expect(places).toMatchObject({ fewest: 2, most: 4 });
  });

  it("is their names, in a row", () => {
    expect(places.print(["b", "x", "a"], words.en, at())).toBe("The b, x, The a");
    expect(some.print(["ham"], words.en, at())).toBe("red");
    expect(toppings.print([], words.fr, at())).toBe("non renseigné");
    expect(toppings.options(at())?.map(({ name }) => name)).toEqual(
      ids.map((one) => ({ phrase: { key: `is.${one}` } })),
    );
    expect(toppings.fallback(at())).toEqual(["egg"]);
  });

  it("is a schema of what an address accepts", () => {
    for (const field of [toppings, some, placesOf(undefined)]) {
      const accepts = schemaOf(field);
      const lists = [[], ["ham"], ["ham", "egg"], ["ham", "egg", "oil"], ["egg", "egg"], ["ham", "No"]];
      for (const list of [...lists, ["egg", "green"], ["a", "b", "c", "d", "e"]]) {
        const taken = field.fromText(list.join(","), at());
        expect(accepts(list), list.join()).toBe("value" in taken && taken.refused.length === 0);
      }
      expect([accepts("ham"), accepts([1, 2])]).toEqual([false, false]);
    }
  });

  it("is, for tests, any of them from the fewest to the most, in any order", () => {
    expect(ends(toppings)).toEqual([[], ["oil", "ham", "egg"]]);
    expect(ends(places)).toEqual([
      ["a", "b"],
      ["e", "a", "b", "c"],
    ]);
    expect([ends(placesOf(undefined)), ends(placesOf(towns.slice(0, 3)))[1]]).toEqual([
      [[], []],
      ["c", "a", "b"],
    ]);
  });
});
