import { describe, expect, it } from "vitest";
import { siteWords } from "#site/words/words.ts";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import { textsOf, toolIds } from "../tools.ts";

describe("the texts of a tool on its built page", () => {
  const cases = languages.flatMap((language) => toolIds.map((tool) => [tool, language] as const));

  it.each(cases)("are those it says in the browser: %s, %s", (tool, language) => {
    const texts = textsOf(`tools/${tool}`, language);
    const live = wording(language, textsOf("kit/words", language), texts);
    const built = siteWords(language, texts);
    // Whatever a sentence asks for, it is given the same in both.
    const values = new Proxy<Record<string, string>>({}, { get: (_, name) => `<${String(name)}>` });
    const differing = Object.keys(texts).filter((key) => live.text(key, values) !== built.text(key, values));
    expect(differing).toEqual([]);
  });
});
