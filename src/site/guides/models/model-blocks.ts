import { languages } from "#schema/names.ts";
import type { Block } from "#documents/tree.ts";
import type { Words } from "#kit/words/words.ts";
import { catalog } from "../../data/catalog.ts";
import { cvBlocks } from "./cv-blocks.ts";
import { shownModel } from "./model-text.ts";

/** A model as a document: what its guide prints and what its files hold. */
export interface ModelDocumentBlocks {
  readonly title: string;
  /** That its people and companies are made up. */
  readonly about: string;
  readonly blocks: readonly Block[];
}

/** Throws for a model that is not in the data. */
export function modelOf(id: string, words: Words): ModelDocumentBlocks {
  const cv = catalog.modelCvs.get(id);
  if (cv !== undefined) {
    const resume = cv[words.language];
    return {
      title: resume.basics.name,
      about: words.text("cv.made-up"),
      blocks: cvBlocks(resume, words),
    };
  }
  const { title, about, blocks } = shownModel(id, words);
  return {
    title,
    about,
    blocks: blocks.flatMap(({ heading, text, items }): readonly Block[] => [
      { block: "heading", level: 2, text: heading },
      ...(text === undefined ? [] : [{ block: "paragraph", text } as const]),
      ...(items === undefined ? [] : [{ block: "list", ordered: false, items } as const]),
    ]),
  };
}

export const modelForms = ["docx", "md"] as const;
export type ModelForm = (typeof modelForms)[number];

/** The path of a model's file, from the root of the site. */
export function modelFilePath(language: string, id: string, form: ModelForm): string {
  return `${language}/models/${id}.${form}`;
}

/** A file for each model, language and form. */
export function modelFilePaths() {
  const ids = [...catalog.models.keys(), ...catalog.modelCvs.keys()];
  return languages.flatMap((lang) =>
    ids.flatMap((id) =>
      modelForms.map((form) => ({ params: { lang, file: `${id}.${form}` }, props: { id, form } })),
    ),
  );
}
