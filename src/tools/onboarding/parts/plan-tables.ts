import type { Cell, Column, Row, Table } from "#kit/result/table.ts";
import type { Person } from "#schema/checklist.ts";
import type { Planned } from "./plan.ts";
import { personName } from "./sentences.ts";
import type { Values } from "./values.ts";

const text = (head: string): Column => ({ head: { key: head }, holds: { is: "text" } });
const day = (head: string): Column => ({ head: { key: head }, holds: { is: "day" } });
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
        { text: personName(values, task.owner) },
        { day: task.until },
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
    columns: [day("head.from"), text("head.who"), day("head.until"), text("head.stage"), text("head.ticked")],
    rows: all.map(({ row }) => row),
  };
}

/** The tasks of one person on paper: the day each begins, whose it is, and a box to tick. */
export function paperTable(values: Values, person: Person): Table {
  return {
    title: { key: "table.plan.of", values: { person: personName(values, person) } },
    rowHead: { key: "head.task" },
    columns: [day("head.day"), text("head.who"), text("head.box")],
    rows: values.plan
      .filter((task) => concerns(task, person))
      .map((task) => ({
        head: nameOf(task),
        chosen: false,
        cells: [
          { day: task.from },
          { text: personName(values, task.owner) },
          { text: { phrase: { key: "box" } } },
        ],
      })),
  };
}

export function nameOf({ name, isReserve, isMoved }: Planned): Row["head"] {
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
      cells: [{ day }, { text: personName(values, owner) }, { day }, dash, dash],
    },
  });
  return [row("trial.review", trial.review, "manager"), row("trial.end", trial.end, "hr")];
}
