import { describe, expect, it } from "vitest";
import { levelWithin } from "#kit/pay/level-within.ts";
import { catalog } from "../market.ts";
import { textsOf, toolIds } from "../tools.ts";

/** Sentences say "au {level}", "du {level}", "le {level}" in French, whatever the scheme calls its levels. */
describe("the name of a level inside a sentence", () => {
  const levels = catalog.schemes
    .values()
    .toArray()
    .filter(({ dimension }) => dimension === "level")
    .flatMap(({ id, values }) => values.map((value) => [id, value] as const));

  it.each(toolIds)("follows one where French asks for it: %s", (id) => {
    const bare = Object.entries(textsOf(`tools/${id}`, "fr")).filter(([, text]) =>
      /(?:pour|exige|demande|encore|atteindre|que|de|à) \{(?:level|above|below)\}/u.test(text),
    );
    expect(bare).toEqual([]);
  });

  it.each(levels)("can follow a French masculine article: %s, $id", (_, level) => {
    expect(levelWithin(level)).toHaveProperty("names.fr", expect.stringMatching(/^niveau /iu));
  });
});
