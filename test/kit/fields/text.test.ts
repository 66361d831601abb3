import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { longText, text } from "#kit/fields/text.ts";
import { languages } from "#schema/names.ts";
import { at, expectLinked, expectReadBack, expectRefused, expectTold, schemaOf, words } from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const stage = text({
    max: 8,
    default: "call",
    names: { call: { fr: "Appel", en: "Call" }, meet: { fr: "Visite", en: "Visit" } },
  });
  const notes = longText({ max: 200, default: "" });
  return { stage, notes };
}
let { stage, notes } = made();
beforeEach(() => {
  ({ stage, notes } = made());
});

/** Signs of every kind, lone halves of pairs left out: no address holds those. */
const lines = fc.string({ unit: "binary", maxLength: 200 }).filter((line) => Array.from(line).length <= 200);

describe("a text typed into its field", () => {
  it("is taken as it is, spaces and signs of every writing too", () => {
    for (const typed of ["", " a ", "Œuvre", "👩‍💻", "=1+1\n<b>"]) {
      expect(notes.read(typed, at())).toEqual({ value: typed });
    }
  });

  it("is held by its id where it has a name, so that it is shown in the other language", () => {
    for (const language of languages) {
      expect(stage.read("Appel", at(language))).toEqual({ value: "call" });
      expect(stage.read("Visit", at(language))).toEqual({ value: "meet" });
    }
    expect(stage.read("appel", at())).toEqual({ value: "appel" });
    expect([stage.write("call", at("fr")), stage.write("call", at("en"))]).toEqual(["Appel", "Call"]);
    expect([stage.print("call", words.fr, at()), stage.print("call", words.en, at())]).toEqual([
      "Appel",
      "Call",
    ]);
    expect([stage.write("Test", at()), stage.print("Test", words.fr, at())]).toEqual(["Test", "Test"]);
  });

  it("may be as long as is said, counted in signs as a reader sees them, and no longer", () => {
    expect(stage.read("12345678", at())).toEqual({ value: "12345678" });
    expect(stage.read("👍".repeat(8), at())).toEqual({ value: "👍".repeat(8) });
    expectTold(
      stage,
      "👍".repeat(9),
      "Ce texte compte 9 caractères. 8 au plus sont acceptés : raccourcissez-le.",
      "This has 9 characters. Up to 8 are accepted: shorten it.",
    );
  });

  it("is written as it is read back", () => {
    expectReadBack(notes, lines);
    expectReadBack(stage, fc.constantFrom("call", "meet", "Other", ""));
  });
});

describe("a text in an address", () => {
  it("comes back, whatever signs it holds", () => {
    expectLinked(notes, lines);
    expect(stage.fromText("call", at("fr"))).toEqual({ value: "call", refused: [] });
    expect(stage.fromText("👍".repeat(8), at())).toEqual({ value: "👍".repeat(8), refused: [] });
  });

  it("gives no value where it is too long", () => {
    expectRefused(stage, "too-long", ["123456789", "👍".repeat(9)]);
  });
});

describe("what a text's field says of itself", () => {
  it("is how long it may be", () => {
    expect(stage.accepts(words.en, at())).toBe("up to 8 characters");
    expect(stage.accepts(words.fr, at())).toBe("8 caractères au plus");
  });

  it("is one line with a keyboard of letters, or several", () => {
    expect(stage).toMatchObject({ control: "text", line: { mode: "text" } });
    expect(notes.control).toBe("long-text");
    expect(notes.line).toBeUndefined();
    expect(stage.fallback(at())).toBe("call");
  });

  it("is a schema of the texts an address accepts", () => {
    const accepts = schemaOf(stage);
    for (const value of ["", "12345678", "123456789", "👍".repeat(8), "👍".repeat(9)]) {
      expect(accepts(value), value).toBe("value" in stage.fromText(value, at()));
    }
    expect(accepts(12)).toBe(false);
  });

  it("is, for tests, an empty text, a plain one and those that are hard to write", () => {
    const all = Array.from({ length: 5 }, (_, index) => notes.any(() => index, at()));
    expect(all).toEqual(["", "a", "Œuvre & <b>", "=1+1", "a.b~c*d, é"]);
    let below = 0;
    notes.any((most) => ((below = most), 0), at());
    expect(below).toBe(5);
  });
});
