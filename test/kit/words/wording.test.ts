import { describe, expect, it } from "vitest";
import { bareFigureText, figureText } from "#kit/words/figure-text.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import { textsOf, toolIds } from "../../tools.ts";

const published: MoneyUnit = { currency: "RUB", period: "month", decimals: 0, derived: false };
const derived: MoneyUnit = { ...published, derived: true };
const words = (language: "fr" | "en", texts = {}) => wording(language, textsOf("kit/words", language), texts);

describe("a figure in words", () => {
  it("says its kind: a ceiling is never written from zero", () => {
    expect(figureText({ kind: "ceiling", high: 47000 }, published, words("en"))).toBe("up to ₽47,000");
    expect(figureText({ kind: "ceiling", high: 47000 }, published, words("fr"))).toBe(
      "jusqu’à 47\u202F000\u00A0₽",
    );
  });

  it("marks what was derived", () => {
    expect(figureText({ kind: "ceiling", high: 564000 }, derived, words("en"))).toBe("up to ≈\u00A0₽564,000");
    expect(figureText({ kind: "range", low: 1, high: 2 }, derived, words("en"))).toBe("≈\u00A0₽1–2");
  });

  it("leaves the currency out where a head names it", () => {
    expect(bareFigureText({ kind: "range", low: 20000, high: 23000 }, published, words("en"))).toBe(
      "20,000–23,000",
    );
  });

  it("tells a top code and a withheld entry from an amount", () => {
    const figure = {
      kind: "percentiles",
      p50: 90,
      p75: { atLeast: 115 },
      p90: { withheld: "too-few" },
    } as const;
    expect(bareFigureText(figure, published, words("en"))).toBe(
      "median 90 · p75 at least 115 · p90 – fewer than 5",
    );
  });

  it("gives the reason of a suppressed one", () => {
    expect(figureText({ kind: "suppressed", reason: "too-few" }, published, words("fr"))).toBe(
      "– moins de 5",
    );
  });
});

describe("a sentence", () => {
  it("chooses the plural by its count", () => {
    const texts = { "x.one": "{count} ville", "x.other": "{count} villes" };
    expect(words("fr", texts).text("x", { count: 1 })).toBe("1 ville");
    expect(words("fr", texts).text("x", { count: 2 })).toBe("2 villes");
  });

  it("puts a name in lower case within a sentence", () => {
    const name = { names: { fr: "Niveau 3", en: "Level 3" } };
    expect(words("en").value(name)).toBe("Level 3");
    expect(words("en").value({ ...name, within: true })).toBe("level 3");
  });

  it("sets members apart by semicolons where they hold commas", () => {
    const list = ["Chicago, IL", "Dallas, TX", "Miami, FL"];
    expect(words("en").value({ list: list.slice(0, 2) })).toBe("Chicago, IL and Dallas, TX");
    expect(words("en").value({ list, apart: true })).toBe("Chicago, IL; Dallas, TX; Miami, FL");
    expect(words("fr").value({ list, apart: true })).toBe("Chicago, IL\u202F; Dallas, TX\u202F; Miami, FL");
  });

  it("names the text or the value that is missing", () => {
    expect(() => words("fr").text("nowhere")).toThrow('No text "nowhere" in fr: add it to the text files.');
    expect(() => words("en", { a: "{b}" }).text("a")).toThrow('Text "a" in en needs a value for {b}.');
  });
});

describe("the words of the kit and of the site", () => {
  it.each(["kit/words", "kit/checklist", "site/words"])(
    "are the same in each language in %s, with the same blanks",
    (folder) => {
      const english = textsOf(folder, "en");
      const french = textsOf(folder, "fr");
      expect(Object.keys(french)).toEqual(Object.keys(english));
      for (const [key, text] of Object.entries(english)) {
        expect([...new Set(french[key]?.match(/\{\w+\}/gu))].sort(), key).toEqual(
          [...new Set(text.match(/\{\w+\}/gu))].sort(),
        );
      }
    },
  );

  it("share no key between the kit and what is added to it: the kit's would be shown for the other's", () => {
    const kit = new Set(Object.keys(textsOf("kit/words", "en")));
    expect(Object.keys(textsOf("kit/checklist", "en")).filter((key) => kit.has(key))).toEqual([]);
  });

  it.each(languages)("follow the typography of %s", (language) => {
    const all = ["kit/words", "kit/checklist", "site/words", ...toolIds.map((id) => `tools/${id}`)].flatMap(
      (folder) => Object.entries(textsOf(folder, language)),
    );
    for (const [key, text] of all) {
      expect(text, key).not.toMatch(/'|\s$|^\s| {2}/u);
      if (language === "fr") {
        expect(text, key).not.toMatch(/[^\u202F][;!?](?!\w)|[^\u00A0 ]:(?!\w)|«(?!\u00A0)|(?<!\u00A0)»/u);
      }
    }
  });
});
