import { expect, it } from "vitest";
import { marks, readTrace, type TraceEvent } from "../../../scripts/bench/trace.ts";

const page = { pid: 1, tid: 2 };
const mark = (name: string, ts: number): TraceEvent => ({ ...page, name, ph: "R", ts });
const lasting = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...page,
  name,
  ph: "X",
  ts,
  dur,
  ...more,
});
const key = (ts: number, type = "keydown"): TraceEvent =>
  lasting("EventDispatch", ts, 1000, { args: { data: { type } } });

/** A key at 2 ms in a task of 6 ms, the answer changed at 5 and 6, its frame from 20 to 24, more work from 30 on. */
const press: readonly TraceEvent[] = [
  mark(marks.press, 1000),
  lasting("RunTask", 1500, 6000),
  key(2000),
  mark(marks.change, 5000),
  mark(marks.change, 6000),
  lasting("RunTask", 20_000, 4000),
  lasting("Commit", 23_000, 1000),
  lasting("RunTask", 30_000, 8000),
  mark(marks.change, 31_000),
  lasting("Commit", 36_000, 500),
  mark(marks.still, 60_000),
  lasting("RunTask", 60_000, 90_000),
];

it("counts the tasks from the key to its answer and its frame, and apart what follows; waiting is no work", () => {
  expect(readTrace(press)).toEqual([{ script: 4, shown: 5.5 + 4, after: 8 }]);
});

it("reads each press of a recording, in whatever order its events came", () => {
  const later = press.map((event) => ({ ...event, ts: event.ts + 200_000 }));
  const [first, second] = readTrace([...later, ...press].toReversed());
  expect(first).toEqual(second);
  expect(readTrace([...press, ...later])).toHaveLength(2);
});

it("leaves other threads out, counts a task in a task once, and takes processor time where it is known", () => {
  const others = press.map((event) => ({
    ...event,
    tid: 3,
    name: event.name === marks.press ? "" : event.name,
  }));
  const inner = lasting("RunTask", 3000, 1000);
  expect(readTrace([...press, ...others, inner])).toEqual(readTrace(press));
  const halved = press.map((event) => (event.dur === undefined ? event : { ...event, tdur: event.dur / 2 }));
  expect(readTrace(halved)).toEqual([{ script: 2, shown: 4.75, after: 4 }]);
});

it.each([
  ["holds no key press", []],
  ["reached no element", press.filter(({ name }) => name !== "EventDispatch")],
  ["changed nothing", press.filter(({ name }) => name !== marks.change)],
  ["was never painted", press.filter(({ name }) => name !== "Commit")],
] as const)("says so where a recording %s", (what, events) => {
  expect(() => readTrace(events)).toThrow(what);
});
