import { ics } from "#documents/ics.ts";
import type { Result } from "../result/result.ts";
import type { Words } from "../words/words.ts";
import { saveText } from "./save-file.ts";

interface About {
  readonly result: Result;
  readonly words: Words;
  readonly fileName: string;
}

/** Saves a calendar of the result. The day it is written is that of the reader. */
export async function saveCalendar(id: string, { result, words, fileName }: About): Promise<void> {
  const calendar = result.calendars?.find((one) => one.id === id);
  if (calendar === undefined) throw new Error(`No calendar "${id}" in this result.`);
  const items = calendar.entries().map(({ title, detail = [], ...entry }) => ({
    ...entry,
    title: words.say(title),
    ...(detail.length === 0 ? {} : { detail: detail.map((one) => words.say(one)).join("\n") }),
  }));
  const name = words.say(calendar.title);
  const stamp = new Date().toISOString().slice(0, 10);
  saveText(await ics(items, { name, stamp, uid: calendar.uid }), "text/calendar", `${fileName}-${id}.ics`);
}
