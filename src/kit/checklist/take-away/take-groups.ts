import type { TakeGroup } from "../../take-menu/take-menu.tsx";
import type { SavedForm } from "./actions.ts";

export type SheetForm = SavedForm | "text" | "markdown" | "print" | "link";

function groupsWith(more: readonly (readonly [SheetForm, string])[]): readonly TakeGroup<SheetForm>[] {
  return [
    {
      label: "take.copy",
      forms: [
        ["text", "take.copy-text"],
        ["markdown", "take.copy-markdown"],
      ],
    },
    {
      label: "take.download",
      forms: [["docx", "take.docx"], ["md", "take.md"], ["csv", "take.csv"], ["xlsx", "take.xlsx"], ...more],
    },
    {
      label: "take.keep",
      forms: [
        ["print", "take.print"],
        ["link", "take.link"],
      ],
    },
  ];
}

/** What a sheet is taken away as; one with dates also as a calendar. */
export const takeGroups = groupsWith([]);
export const datedGroups = groupsWith([["ics", "take.ics"]]);
