import type { ChecklistParts } from "#kit/checklist/checklist-words.ts";

/** The words of a checklist, by language: loaded when one is woken or copied. */
export const checklistParts: ChecklistParts = {
  texts: import.meta.glob<Readonly<Record<string, string>>>("../../kit/checklist/texts.*.json", {
    import: "default",
  }),
  kitTexts: import.meta.glob<Readonly<Record<string, string>>>("../../kit/words/texts.*.json", {
    import: "default",
  }),
};
