import type { APIRoute } from "astro";
import { modelFilePaths, type ModelForm } from "#site/guides/models/model-blocks.ts";
import { modelFile } from "#site/guides/models/model-file.ts";
import { languageOf } from "#site/words/words.ts";

/** The models of guides, each its own Word and Markdown file. */
export const getStaticPaths = modelFilePaths;

export const GET: APIRoute<{ id: string; form: ModelForm }> = ({ params: { lang }, props: { id, form } }) =>
  modelFile(id, form, languageOf(lang));
