import { docx } from "#documents/docx.ts";
import { markdown } from "#documents/markdown.ts";
import type { Block } from "#documents/tree.ts";
import { saveFile, saveText } from "./save-file.ts";

/** The file formats in which every document can be saved. */
export type FileForm = "docx" | "md";

export interface AboutBlocks {
  readonly title: string;
  /** The full language tag. */
  readonly tag: string;
  /** The name of the file, without extension. */
  readonly fileName: string;
  /** The address of the page, printed at the foot of each page. */
  readonly link: string;
}

/** Saves a document as a file. */
export async function saveBlocks(
  form: FileForm,
  blocks: readonly Block[],
  { title, tag, fileName, link }: AboutBlocks,
): Promise<void> {
  if (form === "md") return saveText(markdown(blocks), "text/markdown", `${fileName}.md`);
  saveFile(await docx(blocks, { title, language: tag, footer: `Repère · ${link}` }), `${fileName}.docx`);
}
