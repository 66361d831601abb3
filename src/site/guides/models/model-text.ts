import type { Words } from "#kit/words/words.ts";
import type { ModelBlock, ModelDocument } from "#schema/model-document.ts";
import { catalog } from "../../data/catalog.ts";
import { filled, statedText } from "../numbers.ts";

/** A model document in one language, with its numbers filled in. */
export interface ShownModel {
  readonly title: string;
  readonly about: string;
  readonly blocks: readonly ModelBlock[];
}

/** Throws for a document that is not in the data. */
export function shownModel(id: string, words: Words): ShownModel {
  const model = catalog.models.get(id);
  if (model === undefined)
    throw new Error(`Model "${id}": expected one of ${[...catalog.models.keys()].join(", ")}.`);
  const { title, about, blocks } = model[words.language];
  const text = (one: string): string => filled(withFigures(one, model, words), words);
  return {
    title,
    about,
    blocks: blocks.map(({ text: paragraph, items, ...block }) => ({
      ...block,
      ...(paragraph !== undefined && { text: text(paragraph) }),
      ...(items !== undefined && { items: items.map(text) }),
    })),
  };
}

/** Fills in the document's own figures; what is left names a number of the site. */
function withFigures(text: string, { figures }: ModelDocument, words: Words): string {
  return text.replaceAll(/\{([^{}:]+)\}/gu, (whole, id: string) => {
    const figure = figures[id];
    return figure === undefined ? whole : statedText(figure, words);
  });
}
