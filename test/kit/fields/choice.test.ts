import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { choice, dataChoice, optionName } from "#kit/fields/choice.ts";
import type { Option, Situation } from "#kit/fields/field.ts";
import { languages } from "#schema/names.ts";
import { at, ends, expectLinked, expectReadBack, expectRefused, schemaOf, words } from "./kind.ts";

const cities: readonly Option[] = [
  { value: "lyon", name: { names: { fr: "Lyon", en: "Lyons" } } },
  { value: "us-16980", name: "Chicago" },
];
const city = (options: (situation: Situation) => readonly Option[] | undefined) =>
  dataChoice({ options, fallback: () => "lyon", alwaysInLinks: true });
/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const colour = choice({
    values: ["red", "blue"],
    default: "blue",
    name: (one) => ({ key: `is.${one}` }),
    resets: ["stages"],
  });
  const loaded = city(() => cities);
  const notLoaded = city(() => undefined);
  return { colour, loaded, notLoaded };
}
let { colour, loaded, notLoaded } = made();
beforeEach(() => {
  ({ colour, loaded, notLoaded } = made());
});

describe("one of some values", () => {
  it("is taken as it is named in the code, in each language", () => {
    const only = choice({ values: ["red"], default: "red", name: () => ({ key: "is.red" }) });
    expect([only.read("red", at()), ends(only)]).toEqual([{ value: "red" }, ["red", "red"]]);
    for (const language of languages) expect(colour.read("red", at(language))).toEqual({ value: "red" });
    expectReadBack(colour, fc.constantFrom("red", "blue"));
    expectReadBack(loaded, fc.constantFrom("lyon", "us-16980"));
  });

  it("asks for nothing while its name is half typed", () => {
    for (const typed of ["", "re", "Red", "green"]) {
      expect(colour.read(typed, at())).toEqual({ unfinished: true });
    }
    expect(loaded.read("chica", at())).toEqual({ unfinished: true });
  });

  it("comes back from an address", () => {
    expectLinked(colour, fc.constantFrom("red", "blue"));
    expectLinked(loaded, fc.constantFrom("lyon", "us-16980"));
  });

  it("gives no value for one that does not exist", () => {
    expectRefused(colour, "not-accepted", ["", "green", "Red", "red,blue", "is.red", "toString"]);
    expectRefused(loaded, "not-accepted", ["", "paris", "Lyon", "lyon ", "us_16980"]);
  });

  it("is taken on trust while its data is not loaded, if it has the form of an id", () => {
    expect(notLoaded.read("paris", at())).toEqual({ value: "paris" });
    expect(notLoaded.fromText("us-1", at())).toEqual({ value: "us-1", refused: [] });
    expectRefused(notLoaded, "not-accepted", ["", "Paris", "../secret", "a--b", "a b"]);
  });

  it("asks its options by what was chosen before it", () => {
    const byCountry = city(({ given }) => (given["country"] === "fr" ? cities.slice(0, 1) : []));
    expect(byCountry.fromText("lyon", at("en", { country: "fr" }))).toEqual({ value: "lyon", refused: [] });
    const elsewhere = byCountry.fromText("us-16980", at("en", { country: "fr" }));
    expect(elsewhere).toMatchObject({ refused: [{ problem: "not-accepted" }] });
    expect(byCountry.fromText("lyon", at())).toMatchObject({ refused: [{ problem: "not-offered" }] });
    expect(byCountry.read("lyon", at())).toEqual({ unfinished: true });
    expect(byCountry.print("lyon", words.en, at("en", { country: "fr" }))).toBe("Lyons");
  });
});

describe("what a choice says of itself", () => {
  it("is drawn side by side, or as a list where it comes from data or is told so", () => {
    expect(colour.control).toBe("segments");
    expect(loaded.control).toBe("select");
    const name = () => ({ key: "yes" });
    expect(choice({ values: ["a"], default: "a", name, control: "select" }).control).toBe("select");
    const settings = { options: () => cities, fallback: () => "lyon", control: "segments" } as const;
    expect(dataChoice(settings).control).toBe("segments");
  });

  it("is its name in the reader's language, or its id where it has none", () => {
    expect(colour.print("red", words.en, at())).toBe("red");
    expect(loaded.print("lyon", words.fr, at())).toBe("Lyon");
    expect(loaded.print("us-16980", words.fr, at())).toBe("Chicago");
    expect([loaded.print("oslo", words.en, at()), notLoaded.print("lyon", words.en, at())]).toEqual([
      "oslo",
      "lyon",
    ]);
    expect(optionName("oslo", undefined, words.en)).toBe("oslo");
    expect(colour.options(at())).toEqual([
      { value: "red", name: { phrase: { key: "is.red" } } },
      { value: "blue", name: { phrase: { key: "is.blue" } } },
    ]);
  });

  it("is a default, what starts anew with it, and no bounds", () => {
    expect([colour.fallback(at()), loaded.fallback(at())]).toEqual(["blue", "lyon"]);
    expect(colour.resets).toEqual(["stages"]);
    expect([colour.accepts(words.en, at()), loaded.accepts(words.fr, at())]).toEqual(["", ""]);
    expect([colour.alwaysInLinks, loaded.alwaysInLinks]).toEqual([false, true]);
  });

  it("is a schema of the values an address accepts, or of their form where data may change", () => {
    for (const value of ["red", "blue", "green", ""]) {
      expect(schemaOf(colour)(value), value).toBe("value" in colour.fromText(value, at()));
    }
    for (const value of ["lyon", "us-1", "", "Lyon", "a--b", "a b"]) {
      expect(schemaOf(notLoaded)(value), value).toBe("value" in notLoaded.fromText(value, at()));
    }
    expect([schemaOf(colour)(1), schemaOf(loaded)(1)]).toEqual([false, false]);
  });

  it("is, for tests, any of the values", () => {
    expect(ends(colour)).toEqual(["red", "blue"]);
    expect(ends(loaded)).toEqual(["lyon", "us-16980"]);
    expect([ends(notLoaded), ends(city(() => []))]).toEqual([
      ["none", "none"],
      ["none", "none"],
    ]);
    expect(city(() => [{ value: "Not an id", name: "" }]).any(() => 0, at())).toBe("none");
  });
});
