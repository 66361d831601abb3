import { csv, dialects } from "#documents/csv.ts";
import { ics } from "#documents/ics.ts";
import { xlsx } from "#documents/xlsx.ts";
import { tags } from "../format.ts";
import { saveFile, saveText } from "../take-away/save-file.ts";
import { takeBlocks, type BlocksForm } from "../take-away/take-blocks.ts";
import type { Words } from "../wording.ts";
import { calendarOf } from "./calendar.ts";
import { checklistDocument, checklistTable } from "./document.ts";
import type { Sheet } from "./sheet.ts";
import type { ShownChecklist } from "./shown.ts";

export type ChecklistForm = BlocksForm | "csv" | "xlsx" | "ics";

interface About {
  readonly shown: ShownChecklist;
  readonly sheet: Sheet;
  /** The id of the copy. */
  readonly copy: string;
  readonly words: Words;
  /** The address of the page, without what is on the sheet. */
  readonly link: string;
}

/** Takes a sheet away in one form. Rejects when it cannot, so that the menu can say so. */
export async function takeChecklist(
  form: ChecklistForm,
  { shown, sheet, copy, words, link }: About,
): Promise<void> {
  const fileName = `repere-${shown.id}`;
  switch (form) {
    case "csv": {
      const text = csv(checklistTable(shown, sheet, words), dialects[words.language]);
      saveText(text, "text/csv", `${fileName}.csv`);
      return;
    }
    case "xlsx": {
      const { caption, head, rows } = checklistTable(shown, sheet, words);
      saveFile(await xlsx([{ name: shown.title, title: caption, head, rows }]), `${fileName}.xlsx`);
      return;
    }
    case "ics": {
      const { start } = sheet;
      if (start === undefined) throw new Error("A calendar needs the first day.");
      const name =
        sheet.name === ""
          ? shown.title
          : words.text("calendar.name", { title: shown.title, name: sheet.name });
      const text = await ics(calendarOf(shown, sheet, start, words), {
        name,
        stamp: start,
        // Copies of several people lie beside each other in one calendar.
        uid: `${shown.id}-${copy}-${start}`,
      });
      saveText(text, "text/calendar", `${fileName}.ics`);
      return;
    }
    default:
      return takeBlocks(form, checklistDocument(shown, sheet, words, link), {
        title: shown.title,
        tag: tags[words.language],
        fileName,
        link,
      });
  }
}
