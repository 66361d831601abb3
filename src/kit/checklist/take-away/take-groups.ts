import { copyGroup } from "../../take-menu/copy-group.ts";
import type { TakeForm, TakeGroup } from "../../take-menu/take-menu.tsx";
import type { SavedForm } from "./actions.ts";

export type SheetForm = SavedForm | "text" | "markdown" | "print" | "print-blank" | "link";

function groupsWith(more: readonly TakeForm<SheetForm>[]): readonly TakeGroup<SheetForm>[] {
  return [
    copyGroup,
    {
      label: "take.download",
      forms: [
        { form: "docx", label: "take.docx" },
        { form: "md", label: "take.md" },
        { form: "csv", label: "take.csv" },
        { form: "xlsx", label: "take.xlsx" },
        ...more,
      ],
    },
    {
      label: "take.keep",
      forms: [
        { form: "print", label: "take.print" },
        { form: "print-blank", label: "take.print-blank" },
        { form: "link", label: "take.link" },
      ],
    },
  ];
}

/** The formats in which a sheet can be copied or saved. Checklists with dates also have a calendar. */
export const takeGroups = groupsWith([]);
export const datedGroups = groupsWith([{ form: "ics", label: "take.ics" }]);
