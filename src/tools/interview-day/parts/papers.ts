import type { Paper, Section } from "#kit/result/result.ts";
import type { Cell, Row, Table } from "#kit/result/table.ts";
import { clockText } from "#kit/calendar/clock.ts";
import { messageSections } from "./messages.ts";
import { tableSection } from "./sections.ts";
import { timetableTable } from "./timetable-table.ts";
import type { Values } from "./values.ts";

/** The sheet for the door, on which arrivals are noted, and the messages to send. */
export function papersOf(values: Values): readonly Paper[] {
  const { input } = values;
  const { slots } = values.timetable;
  const who = (): readonly Section[] => [
    ...(input.names === ""
      ? []
      : [
          {
            is: "text",
            id: "names",
            text: { key: "calendar.names", values: { names: input.names } },
          } as const,
        ]),
    ...(input.address === ""
      ? []
      : [{ is: "text", id: "address", text: { key: "name", values: { name: input.address } } } as const]),
  ];
  return [
    ...(slots.length === 0
      ? []
      : [
          {
            id: "door",
            name: { key: "paper.door" },
            title: { key: "paper.door.title" },
            sections: () => [
              ...who(),
              ...tableSection("timetable", timetableTable(values)),
              ...tableSection("door", doorTable(values)),
              { is: "text", id: "door-about", text: { key: "paper.door.about" }, small: true } as const,
            ],
          },
        ]),
    {
      id: "messages",
      name: { key: "paper.messages" },
      title: { key: "title.messages" },
      sections: () => messageSections(values),
    },
  ];
}

/** A line a person, with room for the hour they came at; empty lines where nobody is named. */
function doorTable({ timetable, chosen }: Values): Table | undefined {
  const blank: Cell = { text: "" };
  const line = (from: number, name: string, reach: string): Row => ({
    head: clockText(from),
    chosen: false,
    cells: [{ text: name }, { text: reach }, blank, blank],
  });
  const hasNames = timetable.candidates.length > 0;
  const rows = timetable.slots.flatMap(({ from, candidates }) =>
    hasNames
      ? candidates.map(({ name, reach }) => line(from, name, reach))
      : Array.from({ length: Math.min(chosen.booked, 40) }, () => line(from, "", "")),
  );
  if (rows.length === 0) return undefined;
  const text = (head: string) => ({ head: { key: head }, holds: { is: "text" } }) as const;
  return {
    title: { key: "table.door" },
    name: { key: "sheet.door" },
    rowHead: { key: "head.time" },
    columns: [text("head.name"), text("head.reach"), text("head.arrived"), text("head.seen")],
    rows,
  };
}
