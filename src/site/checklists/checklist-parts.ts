import type { ChecklistParts } from "#kit/checklist/checklist-words.ts";

/** The texts of checklists by language. They are loaded when a checklist starts or is copied. */
export const checklistParts: ChecklistParts = {
  texts: import.meta.glob<Readonly<Record<string, string>>>("../../kit/checklist/texts.*.json", {
    import: "default",
  }),
  kitTexts: import.meta.glob<Readonly<Record<string, string>>>("../../kit/words/texts.*.json", {
    import: "default",
  }),
};
