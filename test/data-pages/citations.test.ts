import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { citationsOf } from "#site/data-pages/citations.ts";
import { catalog } from "../market.ts";
import { pageWords } from "./words.ts";

const cases = [...catalog.datasets.values()].flatMap((loaded) =>
  languages.map((language) => ({ id: loaded.dataset.id, language, loaded })),
);

describe.each(cases)("the citations of $id in $language", ({ language, loaded }) => {
  const { dataset, occupations } = loaded;
  const address = `https://repere.example/${language}/data/${dataset.id}/`;
  const citations = citationsOf(loaded, address, pageWords(language));

  it("begin with the whole: publisher, title, vintage, page here, terms", () => {
    const text = citations[0]?.text ?? "";
    const vintages = dataset.vintages.map(({ names }) => names[language]);
    const terms = [dataset.publisher[language], dataset.title[language], dataset.terms[language], address];
    for (const part of [...vintages, ...terms]) expect(text).toContain(part);
  });

  it("say until when the publisher applies the figures, and nothing that hangs on the day of the build", () => {
    const text = citations[0]?.text ?? "";
    const valid = dataset.vintages.at(-1)?.valid;
    const words = pageWords(language);
    if (valid !== undefined) expect(text).toContain(words.format.day(valid.until));
    expect(text).not.toContain(words.text("dates.ended.other", { count: 4 }).slice(0, 12));
  });

  it("are one an occupation and one a cross-check, each saying which", () => {
    expect(citations.map(({ id }) => id)).toEqual([
      "whole",
      ...occupations.keys(),
      ...dataset.crossChecks.map(({ id }) => id),
    ]);
    for (const [id, { names }] of occupations)
      expect(citations.find((one) => one.id === id)?.text).toContain(names[language]);
    for (const check of dataset.crossChecks) {
      const text = citations.find(({ id }) => id === check.id)?.text ?? "";
      expect(text).toContain(check.publisher[language]);
      expect(text).not.toContain(dataset.publisher[language]);
    }
  });
});
