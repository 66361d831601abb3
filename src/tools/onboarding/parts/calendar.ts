import type { CalendarEntry, ResultCalendar } from "#kit/result/result.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Planned } from "./plan.ts";
import { personName, questionOf } from "./sentences.ts";
import { concerns } from "./plan-tables.ts";
import type { Values } from "./values.ts";

/** The plan of the person asked for: meetings at their hour, everything else on whole days. */
export function calendarOf(values: Values): ResultCalendar {
  const { input, trial } = values;
  const { person, start, newcomer } = input;
  return {
    id: "calendar",
    name: { key: person === "all" ? "calendar.all" : "calendar.one" },
    title: questionOf(values),
    uid: ["onboarding", start, input.role, newcomer.trim(), person].filter((part) => part !== "").join("-"),
    entries: () => [
      ...values.plan.filter((task) => concerns(task, person)).map((task) => entryOf(task, values)),
      ...values.weekly.map((day, week): CalendarEntry => ({
        id: `weekly-${String(week + 1)}`,
        title: named({ key: "calendar.weekly" }, values),
        ...at(day, 30, values),
      })),
      ...(trial === undefined || !["all", "manager", "hr"].includes(person)
        ? []
        : [
            {
              id: "trial-review",
              title: named({ key: "trial.review" }, values),
              ...at(trial.review, 30, values),
            },
            {
              id: "trial-end",
              title: named({ key: "trial.end" }, values),
              from: trial.end,
              until: trial.end,
            },
          ]),
    ],
  };
}

function entryOf(task: Planned, values: Values): CalendarEntry {
  const { id, name, done, from, until, minutes, items, owner, isReserve } = task;
  const said: Phrase = {
    key: isReserve ? "task.reserve" : "name",
    values: { task: { names: name }, name: { names: name } },
  };
  return {
    id,
    title: named(said, values),
    detail: [
      { key: "calendar.who", values: { person: personName(values, owner) } },
      ...(done === undefined ? [] : [{ key: "name", values: { name: { names: done } } }]),
      ...items.map(({ text }) => ({ key: "calendar.item", values: { item: { names: text } } })),
    ],
    ...(minutes === undefined ? { from, until } : at(from, minutes, values)),
  };
}

/** The title of an entry, with the name of the new hire where one was typed. */
function named(title: Phrase, { input }: Values): Phrase {
  const name = input.newcomer.trim();
  return name === "" ? title : { key: "calendar.named", values: { title: { phrase: title }, name } };
}

function at(day: string, minutes: number, { input }: Values) {
  return { start: `${day}T${input.hour}`, minutes, zone: input.zone };
}
