import { saysOf } from "#kit/law/law-name.ts";
import type { Column, Table } from "#kit/result/table.ts";
import { nameOf } from "./plan-tables.ts";
import { personName } from "./sentences.ts";
import type { Values } from "./values.ts";

const text = (head: string): Column => ({ head: { key: head }, holds: { is: "text" } });

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
        { text: saysOf(article) },
        article.region === undefined
          ? { missing: { key: "law.everywhere" } }
          : { text: { names: article.region } },
      ],
    })),
  };
}
