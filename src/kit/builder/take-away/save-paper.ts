import { docx } from "#documents/docx.ts";
import { markdown } from "#documents/markdown.ts";
import type { Block } from "#documents/tree.ts";
import { backupText } from "../../backup/backup.ts";
import { prefix } from "../../device/store.ts";
import { copiedForms, copiedMarkdown } from "../../take-away/copy-blocks.ts";
import type { CopiedForms } from "../../clipboard/write-clipboard.ts";
import { fileNameOf, ownFileName } from "../../take-away/file-name.ts";
import { saveFile, saveText } from "../../take-away/save-file.ts";
import { tags } from "../../words/format.ts";
import type { Words } from "../../words/words.ts";
import type { Builder, DraftShown, Paper } from "../builder.ts";
import { storedRecords, type BuilderRecord } from "../record.ts";
import { pageHtml } from "./page-html.ts";

export interface AboutPaper {
  readonly builder: Builder;
  readonly paper: Paper;
  readonly draft: DraftShown;
  readonly library: unknown;
  readonly words: Words;
}

/** A paper in the forms that go to the clipboard. */
export function copyOf(form: "text" | "markdown", about: AboutPaper): CopiedForms {
  const blocks = blocksOf(about);
  return form === "text" ? copiedForms(blocks, tags[about.words.language]) : copiedMarkdown(blocks);
}

/** Saves a paper as a file. Rejects when saving fails, so that the menu can show a message. */
export async function savePaper(form: string, about: AboutPaper): Promise<void> {
  const { paper, draft, library, words } = about;
  const blocks = blocksOf(about);
  const title = titleOf(blocks) ?? words.text(`paper.${paper.id}`);
  const tag = tags[words.language];
  const name = ownFileName(title);
  if (form === "docx") {
    // A company's own document names nobody else at its foot.
    return saveFile(await docx(blocks, { title, language: tag, footer: title }), `${name}.docx`);
  }
  if (form === "md") return saveText(markdown(blocks), "text/markdown", `${name}.md`);
  if (form === "html") return saveText(pageHtml(blocks, { title, tag }), "text/html", `${name}.html`);
  const file = paper.files?.find(({ id }) => id === form);
  if (file === undefined) throw new Error(`No file "${form}" of the paper ${paper.id}.`);
  saveText(await file.text(draft, library, words), file.type, `${name}.${file.extension}`);
}

/** Saves one draft in a file that this page, and the page of everything kept, read back. */
export function saveDraft(tool: string, key: string, record: BuilderRecord, name: string): void {
  const { key: stored, version } = storedRecords(tool);
  const value = { open: key, records: { [key]: record } };
  const text = backupText({ [prefix + stored]: JSON.stringify({ version, value }) });
  saveText(text, "application/json", `${fileNameOf(tool, name)}.json`);
}

function blocksOf({ paper, draft, library, words }: AboutPaper): readonly Block[] {
  return paper.blocks(draft, library, words);
}

function titleOf(blocks: readonly Block[]): string | undefined {
  return blocks.flatMap((block) => (block.block === "heading" && block.level === 1 ? [block.text] : []))[0];
}
