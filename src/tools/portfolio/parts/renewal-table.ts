import type { Table } from "#kit/result/table.ts";
import { formats } from "#kit/words/format.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import { count } from "./sentences.ts";
import { currencyName, money, number } from "./tables.ts";
import type { Values } from "./values.ts";

/** Renewals by the month they fall in, with the first day of preparing one of them. */
export function renewalTable({ held, unit, input }: Values, most = Infinity): Table | undefined {
  const due = held.filter(({ renewal }) => renewal !== undefined);
  const all = [...new Set(due.map(({ renewal = "" }) => renewal.slice(0, 7)))].sort();
  // Where only some have room, those to come.
  const from = most === Infinity || input.today === undefined ? "" : input.today.slice(0, 7);
  const months = all.filter((month) => month >= from).slice(0, most);
  if (months.length === 0) return undefined;
  return {
    title: { key: "table.renewals" },
    name: { key: "sheet.renewals" },
    unitName: currencyName(unit),
    rowHead: { key: "head.month" },
    columns: [
      number("head.due"),
      money("head.revenue", unit),
      { head: { key: "head.prepare", values: { days: count(input.ahead) } }, holds: { is: "day" } },
      // Without a day nothing is late.
      ...(input.today === undefined ? [] : [{ head: { key: "head.state" }, holds: { is: "text" } } as const]),
    ],
    rows: months.map((month) => {
      const here = due.filter(({ renewal = "" }) => renewal.startsWith(month));
      const [first = ""] = here.flatMap(({ prepareFrom }) => prepareFrom ?? []).sort();
      return {
        head: monthName(month),
        chosen: false,
        cells: [
          { number: here.length },
          { number: here.reduce((sum, { now }) => sum + now, 0) },
          { day: first },
          ...(input.today === undefined ? [] : [{ text: { phrase: stateOf(month, first, input.today) } }]),
        ],
      };
    }),
  };
}

/** "March 2027", from the calendar of each language. */
function monthName(month: string): Value {
  return { names: { fr: formats("fr").month(month), en: formats("en").month(month) } };
}

function stateOf(month: string, first: string, today: string): Phrase {
  if (month < today.slice(0, 7)) return { key: "state.past" };
  return first <= today ? { key: "state.begun" } : { key: "state.later" };
}
