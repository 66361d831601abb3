import { fromZero } from "#kit/plot/from-zero.ts";
import type { PlotPoint, PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { Table } from "#kit/result/table.ts";
import { messageSections } from "./messages.ts";
import { average, count } from "./sentences.ts";
import { boundsTable, numbersTable, waysTable } from "./tables.ts";
import { timetableTable } from "./timetable-table.ts";
import type { Plan, Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const plot = plotOf(values);
  return [
    { is: "table", id: "ways", table: waysTable(values) },
    ...tableSection("timetable", timetableTable(values)),
    ...(plot === undefined ? [] : [{ is: "plot", id: "booked", plot } as const]),
    ...tableSection("numbers", numbersTable(values)),
    ...tableSection("bounds", boundsTable(values)),
    { is: "group", id: "messages", title: { key: "title.messages" }, sections: messageSections(values) },
    { is: "text", id: "about", text: { key: "about" }, small: true },
  ];
}

export function tableSection(id: string, table: Table | undefined): readonly Section[] {
  return table === undefined ? [] : [{ is: "table", id, table }];
}

/** Interviews held as bars, people left over as a line, by the number booked a slot. */
function plotOf({ byNumber }: Values): PlotSpec | undefined {
  if (byNumber.length < 2) return undefined;
  const points = (key: string, of: (plan: Plan) => number): readonly PlotPoint[] =>
    byNumber.map((plan, x) => ({
      x,
      y: of(plan),
      reading: { key, values: { booked: count(plan.booked), number: average(of(plan)) } },
    }));
  const served = points("reading.served", ({ day }) => day.served);
  const left = points("reading.left-over", ({ day }) => day.waiting);
  return {
    title: { key: "plot.title" },
    x: {
      name: { key: "head.booked" },
      steps: byNumber.map(({ booked }) => ({ key: "name", values: { name: count(booked) } })),
      from: 0,
      to: byNumber.length - 1,
    },
    y: { name: { key: "plot.people" }, ...fromZero([...served, ...left].map(({ y }) => y)) },
    series: [
      { id: "served", name: { phrase: { key: "head.served" } }, drawn: "bars", ink: "c1", points: served },
      {
        id: "left-over",
        name: { phrase: { key: "head.left-over" } },
        drawn: "line",
        ink: "reference",
        points: left,
      },
    ],
  };
}
