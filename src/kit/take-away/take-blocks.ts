import { docx } from "#documents/docx.ts";
import { markdown } from "#documents/markdown.ts";
import type { Block } from "#documents/tree.ts";
import { copyBlocks } from "./copy-blocks.ts";
import { saveFile, saveText } from "./save-file.ts";

/** The forms every document has, whatever it is of. */
export type BlocksForm = "text" | "markdown" | "docx" | "md";

export interface AboutBlocks {
  readonly title: string;
  /** The language's full tag. */
  readonly tag: string;
  /** Name of downloaded files, without extension. */
  readonly fileName: string;
  /** Where it came from, at the foot of each page of a file. */
  readonly link: string;
}

/** Takes a document away in one form. Rejects when it cannot, so that whoever called can say so. */
export async function takeBlocks(
  form: BlocksForm,
  blocks: readonly Block[],
  { title, tag, fileName, link }: AboutBlocks,
): Promise<void> {
  switch (form) {
    case "text":
      return copyBlocks(blocks, tag);
    case "markdown":
      return navigator.clipboard.writeText(markdown(blocks));
    case "docx":
      saveFile(await docx(blocks, { title, language: tag, footer: `Repère · ${link}` }), `${fileName}.docx`);
      return;
    case "md":
      saveText(markdown(blocks), "text/markdown", `${fileName}.md`);
  }
}
