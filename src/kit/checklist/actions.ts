import { csv, dialects } from "#documents/csv.ts";
import { ics } from "#documents/ics.ts";
import { sheetsOf } from "#documents/tables.ts";
import { xlsx } from "#documents/xlsx.ts";
import { tags } from "../format.ts";
import { saveFile, saveText } from "../take-away/save-file.ts";
import { copiedForms, copiedMarkdown } from "../take-away/copy-blocks.ts";
import type { CopiedForms } from "../take-away/copy-later.ts";
import { saveBlocks, type FileForm } from "../take-away/save-blocks.ts";
import type { Words } from "../wording.ts";
import { calendarOf } from "./calendar.ts";
import { checklistDocument, checklistTable } from "./document.ts";
import type { Sheet } from "./sheet.ts";
import type { ShownChecklist } from "./shown.ts";

export type SavedForm = FileForm | "csv" | "xlsx" | "ics";

interface About {
  readonly shown: ShownChecklist;
  readonly sheet: Sheet;
  /** The id of the copy. */
  readonly copy: string;
  readonly words: Words;
  /** The address of the page, without what is on the sheet. */
  readonly link: string;
}

/** What is copied of a sheet. */
export function copyOf(form: "text" | "markdown", { shown, sheet, words, link }: About): CopiedForms {
  const blocks = checklistDocument(shown, sheet, words, link);
  return form === "text" ? copiedForms(blocks, tags[words.language]) : copiedMarkdown(blocks);
}

/** Saves a sheet as a file. Rejects when it cannot, so that the menu can say so. */
export async function saveSheet(form: SavedForm, { shown, sheet, copy, words, link }: About): Promise<void> {
  const fileName = `repere-${shown.id}`;
  switch (form) {
    case "csv": {
      const text = csv(checklistTable(shown, sheet, words), dialects[words.language]);
      saveText(text, "text/csv", `${fileName}.csv`);
      return;
    }
    case "xlsx": {
      saveFile(await xlsx(sheetsOf([checklistTable(shown, sheet, words)])), `${fileName}.xlsx`);
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
        // The same for the same copy, so that a corrected first day moves its items; another for another person's.
        uid: [shown.id, copy, sheet.name].filter((part) => part !== "").join("-"),
      });
      saveText(text, "text/calendar", `${fileName}.ics`);
      return;
    }
    default:
      return saveBlocks(form, checklistDocument(shown, sheet, words, link), {
        title: shown.title,
        tag: tags[words.language],
        fileName,
        link,
      });
  }
}
