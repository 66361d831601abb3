import { describe, expect, it } from "vitest";
import { numberText } from "../../src/site/guides/numbers.ts";
import { siteWords } from "../../src/site/words/words.ts";

/** Worked by hand from the source's figures; the chances are 0.9 to the tenth and to the twentieth power. */
const worked = {
  "planned-share-low": "3",
  "planned-share-high": "4",
  "screened-per-invitation": "4",
  "screened-per-interview": "20",
  "days-per-contract-low": "5",
  "days-per-contract-high": "10",
  "minutes-a-meeting": "24",
  "chance-none": "35%",
  "chance-none-twice": "12%",
  "ramp-months-missing": "3",
} as const;

describe("what guides derive from the source's figures", () => {
  it.each(Object.entries(worked))("%s is %s", (id, expected) => {
    expect(numberText(`derived:${id}`, siteWords("en"))).toBe(expected);
  });

  it("is written in the reader's language", () => {
    expect(numberText("derived:chance-none", siteWords("fr"))).toBe("35\u202F%");
  });
});
