import { docx } from "#documents/docx.ts";
import { markdown } from "#documents/markdown.ts";
import type { Block } from "#documents/tree.ts";
import { tags } from "#kit/words/format.ts";
import type { Language } from "#schema/text.ts";
import { siteWords } from "../../words/words.ts";
import { modelOf, type ModelForm } from "./model-blocks.ts";

/** A model as a file to fill in: its title, the note that it is made up, and its text. */
export async function modelFile(id: string, form: ModelForm, language: Language): Promise<Response> {
  const { title, about, blocks } = modelOf(id, siteWords(language));
  const whole: readonly Block[] = [
    { block: "heading", level: 1, text: title },
    ...blocks,
    { block: "paragraph", text: [{ text: about, italic: true }] },
  ];
  if (form === "md")
    return new Response(markdown(whole), { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
  const file = await docx(whole, { title, language: tags[language], footer: title });
  return new Response(await file.arrayBuffer(), { headers: { "Content-Type": file.type } });
}
