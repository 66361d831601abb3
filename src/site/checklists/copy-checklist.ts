import { readFile } from "#catalog/read-file.ts";
import { loadWords } from "#kit/checklist/checklist-words.ts";
import { checklistDocument } from "#kit/checklist/take-away/document.ts";
import { emptySheet } from "#kit/checklist/copies/sheet.ts";
import { itemsOf, listOf, type ShownChecklist } from "#kit/checklist/shown.ts";
import { tags } from "#kit/words/format.ts";
import { copiedForms } from "#kit/take-away/copy-blocks.ts";
import type { CopiedForms } from "#kit/clipboard/write-clipboard.ts";
import type { Language } from "#schema/text.ts";
import { checklistParts } from "./checklist-parts.ts";

/** The whole checklist without ticks, in the form its own page copies, and the status message to show. */
export async function checklistCopy(
  file: string,
  language: Language,
  page: string,
): Promise<{ readonly forms: CopiedForms; readonly title: string; readonly count: number }> {
  const [shown, words] = await Promise.all([
    readFile(file) as Promise<ShownChecklist>,
    loadWords(checklistParts, language),
  ]);
  return {
    forms: copiedForms(checklistDocument(shown, emptySheet, words, page), tags[language]),
    title: shown.title,
    count: itemsOf(listOf(shown, undefined)).length,
  };
}
