import { describe, expect, it } from "vitest";
import { checkModel } from "#catalog/check/check-model.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { languages } from "#schema/names.ts";
import type { ModelDocument } from "#schema/model-document.ts";
import { shownModel } from "#site/guides/models/model-text.ts";
import { siteWords } from "#site/words/words.ts";

const { models } = loadCatalog(process.cwd());

function found(id: string): ModelDocument {
  const model = models.get(id);
  if (model === undefined) throw new Error(`No model "${id}".`);
  return model;
}

const valueOf = (model: ModelDocument, id: string): readonly number[] => {
  const figure = model.figures[id];
  if (figure === undefined) throw new Error(`No figure "${id}".`);
  return "value" in figure ? [figure.value, figure.value] : [figure.low, figure.high];
};

describe("the model documents", () => {
  it("are an advert and a job description", () => {
    expect([...models.keys()]).toEqual(["job-advert", "job-description"]);
  });

  it.each([...models.values()])("$id types no number: each is a figure", (model) => {
    for (const language of languages)
      for (const { heading, text = "", items = [] } of model[language].blocks)
        for (const one of [heading, text, ...items])
          expect(one.replaceAll(/\{[^{}]*\}|B2B/gu, "")).not.toMatch(/\d/u);
  });

  it.each([...models.values()])("$id names no grounds that may not decide", (model) => {
    for (const language of languages)
      expect(JSON.stringify(model[language])).not.toMatch(
        /\b(?:young|dynamic|jeune|dynamique|native speaker|langue maternelle|photo)\b/iu,
      );
  });

  it.each(languages)("are shown in %s with their numbers filled in", (language) => {
    const advert = shownModel("job-advert", siteWords(language));
    const text = JSON.stringify(advert);
    expect(text).not.toMatch(/[{]\w+[}]/u);
    expect(text).toContain(language === "fr" ? "36\u202F000–40\u202F000\u00A0€" : "€36,000–40,000");
  });

  it("add up: base and variable pay of the advert make its total", () => {
    const model = found("job-advert");
    const [target = 0] = valueOf(model, "target");
    expect(valueOf(model, "on-target")).toEqual(valueOf(model, "base").map((base) => base + target));
  });

  it("are of the same company: what stands in both is the same in both", () => {
    const advert = found("job-advert");
    const description = found("job-description");
    const shared = Object.keys(advert.figures).filter((id) => id in description.figures);
    expect(shared.length).toBeGreaterThan(2);
    for (const id of shared) expect(advert.figures[id], id).toEqual(description.figures[id]);
  });

  it("are refused where a language lacks a part, a figure is unknown or one is left over", () => {
    const model = found("job-advert");
    const [first, ...rest] = model.fr.blocks;
    if (first === undefined) throw new Error("No part.");
    const problems = (changed: Partial<ModelDocument>): readonly string[] =>
      [...checkModel({ ...model, ...changed }, "job-advert")].map(({ id, field }) => `${id} ${field ?? ""}`);
    expect(problems({})).toEqual([]);
    expect(problems({ fr: { ...model.fr, blocks: [...rest, first] } })).toEqual(["words-missing fr.blocks"]);
    expect(problems({ id: "advert" })).toEqual(["id-not-folder id"]);
    expect(problems({ figures: { ...model.figures, spare: { value: 1, unit: "count" } } })).toEqual([
      "words-unused figures.spare",
      "words-unused figures.spare",
    ]);
    const { clients: _clients, ...fewer } = model.figures;
    expect(problems({ figures: fewer })).toEqual(["unknown-id fr.blocks", "unknown-id en.blocks"]);
  });
});
