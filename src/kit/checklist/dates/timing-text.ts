import type { Timing } from "#schema/checklist.ts";
import type { Words } from "../../words/words.ts";
import { dueSpan } from "./due.ts";

/** When an item is due: its date if the first day is known, otherwise its distance from the first day. */
export function timingText(timing: Timing, start: string | undefined, words: Words): string {
  if (start !== undefined) {
    const day = words.format.day(dueSpan(start, timing).from);
    return "week" in timing ? words.text("due.week", { day }) : day;
  }
  if ("week" in timing) return words.text("timing.week", { number: timing.week });
  if ("month" in timing) return words.text("timing.month", { count: timing.month });
  if ("day" in timing) {
    const { day } = timing;
    if (day === 0) return words.text("timing.itself");
    return day < 0
      ? words.text("timing.days-before", { count: -day })
      : words.text("timing.days-after", { count: day });
  }
  const { workingDay } = timing;
  return workingDay < 0
    ? words.text("timing.before", { count: -workingDay })
    : words.text("timing.day", { number: workingDay });
}
