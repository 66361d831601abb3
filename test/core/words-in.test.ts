import { expect, it } from "vitest";
import { wordsIn } from "#core/words-in.ts";

it.each([
  ["in lower case and without accents", "Saint-Étienne", ["saint", "etienne"]],
  [
    "with ligatures and crossed letters written out",
    "Sœur Ærø Straße Łódź",
    ["soeur", "aero", "strasse", "lodz"],
  ],
  ["parted by whatever is no letter or digit", "a, b – c/d", ["a", "b", "c", "d"]],
  ["without what stands before the first and after the last", "« L’Haÿ » (94)!", ["l", "hay", "94"]],
  ["in other scripts too", "Москва 2026", ["москва", "2026"]],
  ["none in a text of signs", " – !", []],
  ["none in an empty text", "", []],
])("finds words %s", (_, text, words) => {
  expect(wordsIn(text)).toEqual(words);
});
