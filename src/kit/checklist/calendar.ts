import type { CalendarItem } from "#documents/ics.ts";
import type { Words } from "../wording.ts";
import { dueSpan } from "./due.ts";
import { allLines } from "./lines.ts";
import type { Sheet } from "./sheet.ts";
import type { ShownChecklist } from "./shown.ts";

/** The items that have a date, each on its day or week. What is done already stays: a calendar is a plan, and a record. */
export function calendarOf(
  shown: ShownChecklist,
  sheet: Sheet,
  start: string,
  words: Words,
): readonly CalendarItem[] {
  return allLines(shown, sheet).flatMap(({ item, note }): readonly CalendarItem[] => {
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
        title: text,
        ...(detail.length === 0 ? {} : { detail: detail.join("\n") }),
        ...dueSpan(start, timing),
      },
    ];
  });
}
