import type { CalendarItem } from "#documents/ics.ts";
import type { Words } from "../../words/words.ts";
import { dueSpan } from "../dates/due.ts";
import { allLines } from "./lines.ts";
import type { Sheet } from "../copies/sheet.ts";
import type { ShownChecklist } from "../shown.ts";

/**
 * A calendar entry for each item that has a date, on its day or week. The title names the owner and marks
 * items that are done.
 */
export function calendarOf(
  shown: ShownChecklist,
  sheet: Sheet,
  start: string,
  words: Words,
): readonly CalendarItem[] {
  return allLines(shown, sheet).flatMap(({ item, done, note }): readonly CalendarItem[] => {
    const { ids, text, more = [], reason, owner, timing } = item;
    if (timing === undefined) return [];
    const detail = [
      ...more,
      owner ?? "",
      reason ?? "",
      note === "" ? "" : words.text("sheet.note", { text: note }),
    ].filter((part) => part !== "");
    return [
      {
        id: ids.join("-"),
        title: [...(done ? ["✓"] : []), text, ...(sheet.name === "" ? [] : [`– ${sheet.name}`])].join(" "),
        ...(detail.length === 0 ? {} : { detail: detail.join("\n") }),
        ...dueSpan(start, timing),
      },
    ];
  });
}
