import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { builderIds, readJson, textsOf, toolIds } from "../../tools.ts";

describe("the words of the kit and of the site", () => {
  it.each(["kit/words", "kit/checklist", "site"])(
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

  it("stand in one place: no two parts of the site share a key", () => {
    const parts = globSync("src/site/*/texts.en.json").map((path) => Object.keys(readJson(path) as object));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flat()).toHaveLength(Object.keys(textsOf("site", "en")).length);
  });

  it("share no key between the kit and what is added to it: the kit's would be shown for the other's", () => {
    const kit = new Set(Object.keys(textsOf("kit/words", "en")));
    expect(Object.keys(textsOf("kit/checklist", "en")).filter((key) => kit.has(key))).toEqual([]);
  });

  it.each(languages)("follow the typography of %s", (language) => {
    const all = [
      "kit/words",
      "kit/checklist",
      "kit/builder",
      "site",
      ...[...toolIds, ...builderIds].map((id) => `tools/${id}`),
    ].flatMap((folder) => Object.entries(textsOf(folder, language)));
    for (const [key, text] of all) {
      expect(text, key).not.toMatch(/'|\s$|^\s| {2}/u);
      if (language === "fr") {
        expect(text, key).not.toMatch(/[^\u202F][;!?](?!\w)|[^\u00A0 ]:(?!\w)|«(?!\u00A0)|(?<!\u00A0)»/u);
      }
    }
  });
});
