import { beforeEach, describe, expect, it } from "vitest";
import type { MoneyUnit, Value } from "#kit/words/phrase.ts";
import { wording } from "#kit/words/wording.ts";
import { textsOf } from "../../tools.ts";

const texts = {
  "city.one": "{count} city",
  "city.other": "{count} cities",
  only: "{count} of {all}",
  "many.other": "many: {count}",
  twice: "{it}, {it}",
  both: "in all",
  "both.other": "{count} in all",
  unit: "redefined",
};
/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const fr = wording("fr", textsOf("kit/words", "fr"), texts);
  const en = wording("en", textsOf("kit/words", "en"), texts);
  return { fr, en };
}
let { fr, en } = made();
beforeEach(() => {
  ({ fr, en } = made());
});
const unit: MoneyUnit = { currency: "EUR", period: "year", decimals: 0, derived: false };

describe("a value in a sentence", () => {
  it.each<readonly [string, Value, string, string]>([
    ["text", "as it is", "as it is", "as it is"],
    ["name", { names: { fr: "Niveau 3", en: "Level 3" } }, "Level 3", "Niveau 3"],
    ["name within", { names: { fr: "Niveau 3", en: "US level" }, within: true }, "US level", "niveau 3"],
    ["list", { list: ["a", { number: 2 }, "c"] }, "a, 2 and c", "a, 2 et c"],
    ["list apart", { list: ["a, b", "c", "d"], apart: true }, "a, b; c; d", "a, b\u202F; c\u202F; d"],
    ["phrase", { phrase: { key: "yes" } }, "yes", "oui"],
    [
      "phrase with values",
      { phrase: { key: "twice", values: { it: { number: 1.5 } } } },
      "1.5, 1.5",
      "1,5, 1,5",
    ],
    ["currency", { currency: "RUB" }, "Russian roubles", "roubles russes"],
    ["number", { number: 1234.5678 }, "1,234.5678", "1\u202F234,5678"],
    ["rounded number", { number: 1234.5678, decimals: 1 }, "1,234.6", "1\u202F234,6"],
    ["whole number", { number: 1234.4, decimals: 0 }, "1,234", "1\u202F234"],
    ["day", { day: "2026-11-01" }, "1\u00A0November\u00A02026", "1er\u00A0novembre\u00A02026"],
    ["share", { percent: 0.256, decimals: 1 }, "25.6%", "25,6\u202F%"],
    ["difference", { percent: 0.256, decimals: 0, signed: true }, "+26%", "+26\u202F%"],
    ["amount", { money: 1234, unit }, "€1,234", "1\u202F234\u00A0€"],
    ["derived amount", { money: 5, unit: { ...unit, derived: true } }, "≈\u00A0€5", "≈\u00A05\u00A0€"],
    ["figure", { figure: { kind: "ceiling", high: 9 }, unit }, "up to €9", "jusqu’à 9\u00A0€"],
  ])("is written as the language writes it: %s", (_, value, english, french) => {
    expect([en.value(value), fr.value(value)]).toEqual([english, french]);
  });
});

describe("a sentence of the text files", () => {
  it("has the plural of its count, given plainly or as a value", () => {
    expect([en.text("city", { count: 1 }), en.text("city", { count: 1234 })]).toEqual([
      "1 city",
      "1,234 cities",
    ]);
    expect([en.text("city", { count: { number: 1 } }), en.text("city", { count: { number: 2 } })]).toEqual([
      "1 city",
      "2 cities",
    ]);
    // Nothing is one in French.
    expect([fr.text("city", { count: 0 }), en.text("city", { count: 0 })]).toEqual(["0 city", "0 cities"]);
  });

  it("has its one form where there is no other, whatever the count", () => {
    expect(en.text("only", { count: 1, all: 2 })).toBe("1 of 2");
    expect([en.text("both"), en.text("both", { count: 2 })]).toEqual(["in all", "2 in all"]);
    expect(en.text("many", { count: 1 })).toBe("many: 1");
    expect(en.text("many", { count: "a few" })).toBe("many: a few");
    expect(en.text("city", { count: { day: "2026-11-02" } })).toBe("2\u00A0November\u00A02026 cities");
  });

  it("has every blank filled, also one that stands twice", () => {
    expect(en.text("twice", { it: 1234 })).toBe("1,234, 1,234");
    expect(() => en.text("only", { count: 1 })).toThrow('Text "only" in en needs a value for {all}.');
    expect(() => fr.text("nowhere", { count: 1 })).toThrow(
      'No text "nowhere" in fr: add it to the text files.',
    );
  });

  it("is the kit's where a tool has the same key, and is known to be there or not", () => {
    expect(wording("en", { yes: "yes" }, { yes: "redefined" }).text("yes")).toBe("yes");
    expect([en.has("yes"), en.has("only"), en.has("nowhere")]).toEqual([true, true, false]);
    expect(wording("en", { yes: "yes" }).has("only")).toBe(false);
  });

  it("names the kind of a figure, and says a phrase", () => {
    expect([en.kind("suppressed"), fr.kind("range")]).toEqual(["withheld", "fourchette"]);
    expect([en.say({ key: "yes" }), fr.say({ key: "only", values: { count: "1", all: "2" } })]).toEqual([
      "yes",
      "1 of 2",
    ]);
    expect([en.language, fr.language]).toEqual(["en", "fr"]);
  });
});
