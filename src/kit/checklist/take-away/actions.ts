import { csv, dialects } from "#documents/csv.ts";
import { ics } from "#documents/ics.ts";
import { sheetsOf } from "#documents/tables.ts";
import { xlsx } from "#documents/xlsx.ts";
import type { SheetCell } from "#documents/xlsx/sheet.ts";
import { tags } from "../../words/format.ts";
import { isDay } from "../../words/is-day.ts";
import { fileNameOf } from "../../take-away/file-name.ts";
import { saveFile, saveText } from "../../take-away/save-file.ts";
import { copiedForms, copiedMarkdown } from "../../take-away/copy-blocks.ts";
import type { CopiedForms } from "../../clipboard/write-clipboard.ts";
import { saveBlocks, type FileForm } from "../../take-away/save-blocks.ts";
import type { Words } from "../../words/words.ts";
import { calendarOf } from "./calendar.ts";
import { checklistDocument, checklistTable } from "./document.ts";
import type { Sheet } from "../copies/sheet.ts";
import type { ShownChecklist } from "../shown.ts";

export type SavedForm = FileForm | "csv" | "xlsx" | "ics";

interface About {
  readonly shown: ShownChecklist;
  readonly sheet: Sheet;
  /** The id of the copy, which its name does not change; asked for only where a file holds it. */
  readonly copy: () => string;
  readonly words: Words;
  /** The address of the page, without the data of the sheet. */
  readonly link: string;
}

/** The sheet in the forms that go to the clipboard. */
export function copyOf(form: "text" | "markdown", { shown, sheet, words, link }: About): CopiedForms {
  const blocks = checklistDocument(shown, sheet, words, link);
  return form === "text" ? copiedForms(blocks, tags[words.language]) : copiedMarkdown(blocks);
}

/** Saves a sheet as a file. Rejects when saving fails, so that the menu can show a message. */
export async function saveSheet(form: SavedForm, { shown, sheet, copy, words, link }: About): Promise<void> {
  const fileName = fileNameOf(shown.title, sheet.name);
  switch (form) {
    case "csv": {
      const text = csv(checklistTable(shown, sheet, words), dialects[words.language]);
      saveText(text, "text/csv", `${fileName}.csv`);
      return;
    }
    case "xlsx": {
      const sheets = sheetsOf([checklistTable(shown, sheet, words)]);
      const dated = sheets.map(({ rows, ...about }) => ({
        ...about,
        name: shown.title,
        rows: rows.map((cells) => cells.map(asDate)),
      }));
      saveFile(await xlsx(dated), `${fileName}.xlsx`);
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
        stamp: new Date().toISOString().slice(0, 10),
        // The same copy keeps its uid, so that a corrected first day or name changes its calendar entries and
        // adds none; another person's copy has another uid.
        uid: `${shown.id}-${copy()}`,
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

/** Makes a cell with a day a date cell. Spreadsheets count days from the end of 1899. */
function asDate(cell: SheetCell): SheetCell {
  if (!isDay(cell)) return cell;
  return { number: Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + 25_569, format: "yyyy-mm-dd" };
}
