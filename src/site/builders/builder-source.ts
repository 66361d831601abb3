import type { LibrarySource, ShownLaw } from "#kit/builder/builder.ts";
import type { FilledModel } from "#kit/builder/filled-model.ts";
import type { Words } from "#kit/words/words.ts";
import type { LawFile } from "#schema/law.ts";
import { catalog } from "../data/catalog.ts";
import { market } from "../data/market.ts";
import { shownModel } from "../guides/models/model-text.ts";
import { nameOf, withCapital } from "#kit/law/law-name.ts";
import { isOfUnion, lawFiles, union } from "../law/law-pages.ts";

/** What the site hands to a builder when the page is built, in the language of the page. */
export function builderSource(words: Words): LibrarySource {
  return {
    market,
    words,
    model: (id) => filledModel(id, words),
    resume: (id) => catalog.modelCvs.get(id)?.[words.language],
    laws: shownLaws(words),
  };
}

/** A model document with its numbers filled in, its items by id. */
function filledModel(id: string, words: Words): FilledModel {
  const { blocks } = shownModel(id, words);
  const { figures, itemIds = {} } = catalog.models.get(id) ?? { figures: {} };
  return {
    figures,
    parts: Object.fromEntries(
      blocks.map(({ id: part, heading, text, items = [] }) => [
        part,
        {
          heading,
          text,
          items: items.map((item, index) => ({
            id: itemIds[part]?.[index] ?? `${part}-${String(index + 1)}`,
            text: item,
          })),
        },
      ]),
    ),
  };
}

function shownLaws({ language }: Words): readonly ShownLaw[] {
  const files = lawFiles(language);
  const members = files.map(({ country }) => country).filter(isOfUnion);
  return files.flatMap((file) => lawsOf(file, file.country === union ? members : [file.country], language));
}

function lawsOf(
  file: LawFile,
  countries: readonly string[],
  language: Words["language"],
): readonly ShownLaw[] {
  return file.texts.flatMap((text) =>
    text.articles.map((article) => ({
      id: `${file.country}-${article.id}`,
      countries,
      topic: article.topic,
      region: article.region === undefined ? undefined : idOf(article.region.en),
      name: withCapital(nameOf(article, text, language)),
      says: article.says[language],
      advert: article.advert,
    })),
  );
}

/** "New York State" as `new-york-state`. */
function idOf(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-");
}
