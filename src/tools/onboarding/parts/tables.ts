import type { Cell, Column, Row, Table } from "#kit/result/table.ts";
import type { Person } from "#schema/checklist.ts";
import type { Planned } from "./plan.ts";
import { personName } from "./sentences.ts";
import type { Values } from "./values.ts";

const text = (head: string): Column => ({ head: { key: head }, holds: { is: "text" } });
const days: readonly Column[] = ["head.from", "head.until"].map((head) => ({
  head: { key: head },
  holds: { is: "day" },
}));
const dash: Cell = { missing: { key: "dash" } };

/** Whether a person has a part in a task: it is theirs, an item of it is, or they sit in the meeting. */
export function concerns({ owner, items, minutes }: Planned, person: string): boolean {
  return (
    person === "all" ||
    owner === person ||
    items.some((item) => item.owner === person) ||
    (person === "newcomer" && minutes !== undefined)
  );
}

/** The tasks of the person asked for, by day, with the end of the trial period among them. */
export function planTable(values: Values, person: string = values.input.person): Table {
  const shown = values.plan.filter((task) => concerns(task, person));
  const rows = shown.map((task): { readonly day: string; readonly row: Row } => ({
    day: task.from,
    row: {
      head: nameOf(task),
      chosen: task.minutes !== undefined,
      cells: [
        { day: task.from },
        { day: task.until },
        { text: personName(values, task.owner) },
        { text: { names: task.stage } },
        task.items.length === 0
          ? dash
          : {
              text: {
                phrase: {
                  key: "ticked",
                  values: { count: { number: task.ticked }, of: { number: task.items.length } },
                },
              },
            },
      ],
    },
  }));
  const all = [...rows, ...trialRows(values, person)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  return {
    title:
      person === "all"
        ? { key: "table.plan" }
        : { key: "table.plan.of", values: { person: personName(values, person as Person) } },
    name: { key: "sheet.plan" },
    rowHead: { key: "head.task" },
    columns: [...days, text("head.who"), text("head.stage"), text("head.ticked")],
    rows: all.map(({ row }) => row),
  };
}

function nameOf({ name, isReserve, isMoved }: Planned): Row["head"] {
  if (isReserve) return { phrase: { key: "task.reserve", values: { task: { names: name } } } };
  return isMoved ? { phrase: { key: "task.moved", values: { task: { names: name } } } } : { names: name };
}

function trialRows(values: Values, person: string): readonly { readonly day: string; readonly row: Row }[] {
  const { trial } = values;
  if (trial === undefined || !["all", "manager", "hr"].includes(person)) return [];
  const row = (key: string, day: string, owner: Person) => ({
    day,
    row: {
      head: { phrase: { key } },
      chosen: true,
      cells: [{ day }, { day }, { text: personName(values, owner) }, dash, dash],
    },
  });
  return [row("trial.review", trial.review, "manager"), row("trial.end", trial.end, "hr")];
}

/** What must be shown at each step that has to be passed. */
export function goalTable(values: Values): Table {
  return {
    title: { key: "table.goals" },
    name: { key: "sheet.goals" },
    rowHead: { key: "head.step" },
    columns: [{ head: { key: "head.day" }, holds: { is: "day" } }, text("head.done")],
    rows: values.plan.flatMap((task) =>
      task.done === undefined
        ? []
        : [
            {
              head: nameOf(task),
              chosen: false,
              cells: [{ day: task.until }, { text: { names: task.done } }],
            },
          ],
    ),
  };
}

/** The items of the checklists, task by task. */
export function itemTable(values: Values, person: string = values.input.person): Table {
  const { done } = values.input;
  return {
    title: { key: "table.items" },
    name: { key: "sheet.items" },
    rowHead: { key: "head.item" },
    columns: [
      text("head.task"),
      text("head.who"),
      { head: { key: "head.day" }, holds: { is: "day" } },
      text("head.state"),
    ],
    rows: values.plan.flatMap((task) =>
      task.items
        .filter(({ owner = task.owner }) => person === "all" || owner === person)
        .map((item) => ({
          head: { names: item.text },
          chosen: false,
          cells: [
            { text: { names: task.name } },
            { text: personName(values, item.owner ?? task.owner) },
            { day: task.until },
            {
              text: {
                phrase: { key: done.includes(`${item.checklist}-${item.id}`) ? "state.done" : "state.open" },
              },
            },
          ],
        })),
    ),
  };
}

export function freeTable({ holidays, input }: Values): Table {
  return {
    title: { key: "table.free" },
    name: { key: "sheet.free" },
    rowHead: { key: "head.holiday" },
    columns: [{ head: { key: "head.day" }, holds: { is: "day" } }, text("head.state")],
    rows: holidays.map(({ day, name }) => ({
      head: { names: name },
      chosen: false,
      cells: [
        { day },
        { text: { phrase: { key: input.worked.includes(day) ? "free.worked" : "free.kept" } } },
      ],
    })),
  };
}

/** What the law of the country says of trial periods. */
export function lawTable({ laws }: Values): Table {
  return {
    title: { key: "table.law" },
    name: { key: "sheet.law" },
    rowHead: { key: "head.law" },
    columns: [text("head.says"), text("head.region")],
    rows: laws.map(({ article, title }) => ({
      head: { names: title },
      chosen: false,
      cells: [
        {
          text:
            article.certainty === "likely"
              ? { phrase: { key: "law.likely", values: { says: { names: article.says } } } }
              : { names: article.says },
        },
        article.region === undefined
          ? { missing: { key: "law.everywhere" } }
          : { text: { names: article.region } },
      ],
    })),
  };
}
