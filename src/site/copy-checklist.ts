import { readFile } from "#catalog/from-api.ts";
import { loadWords } from "#kit/checklist/checklist-words.ts";
import { checklistDocument } from "#kit/checklist/document.ts";
import { emptySheet } from "#kit/checklist/sheet.ts";
import { itemsOf, listOf, type ShownChecklist } from "#kit/checklist/shown.ts";
import { tags } from "#kit/format.ts";
import { copyBlocks } from "#kit/take-away/copy-blocks.ts";
import type { Language } from "#schema/text.ts";
import { checklistParts } from "./checklist-parts.ts";

/** Copies a checklist whole, unticked, as its own page would; says what was copied. */
export async function copyChecklist(
  file: string,
  language: Language,
  page: string,
): Promise<{ readonly title: string; readonly count: number }> {
  const [shown, words] = await Promise.all([
    readFile(file) as Promise<ShownChecklist>,
    loadWords(checklistParts, language),
  ]);
  await copyBlocks(checklistDocument(shown, emptySheet, words, page), tags[language]);
  return { title: shown.title, count: itemsOf(listOf(shown, undefined)).length };
}
