import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guides } from "./guides.ts";

/** Where a text may speak of where it comes from: the pages about it, and where a figure's origin is its subject. */
const aboutSources = ["about/sources", "about/method"];
const refused =
  /\bthe source\b|\bsource article\b|\bla source\b|article d’origine|you leave with|vous repartez avec/giu;

/** Every text in a JSON file, by its key; notes of tests and of provenance are not read by visitors. */
function textsOf(value: unknown, key = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, key === "" ? name : `${key}.${name}`));
}

/** "Every city, the calculation and the source" names a part of the page. */
const isAPart = (key: string): boolean => key === "open" || key === "provenance";

const files = [
  ...globSync("data/{roles,checklists}/*/{fr,en}.json"),
  ...globSync("data/{glossary,schemes,interview,models}/*.json"),
  ...globSync("src/{tools/*,kit/words}/texts.*.json"),
];

describe("the voice of the site", () => {
  it.each(
    guides.filter(({ path }) => !aboutSources.includes(path)).map((guide) => [guide.file, guide] as const),
  )("%s speaks of the job, not of its source", (_, { frontmatter, body }) => {
    expect(`${frontmatter}\n${body}`.match(refused) ?? []).toEqual([]);
  });

  it.each(files)("%s speaks of the job, not of its source", (file) => {
    const wrong = textsOf(JSON.parse(readFileSync(file, "utf8")))
      .filter(([key]) => !isAPart(key))
      .filter(([, text]) => text.search(refused) !== -1);
    expect(wrong).toEqual([]);
  });
});
