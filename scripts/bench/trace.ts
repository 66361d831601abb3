/** An event of Chromium's tracing, as far as it is read here. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, where it is known: without the time other programs had it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What one key press took of the main thread, in milliseconds. */
export interface Press {
  /** From the key's first event until the elements of the answer were changed. */
  readonly script: number;
  /** The same until the frame that shows them was handed over: style, layout and painting too. */
  readonly shown: number;
  /** What was still done afterwards, farther down the page. */
  readonly after: number;
}

/** The page marks these itself: before the key, at each change of the answer, once all is still. */
export const marks = { press: "bench-press", change: "bench-change", still: "bench-still" } as const;

const keyEvents = new Set(["keydown", "beforeinput", "input", "change", "click"]);

/**
 * Main-thread time of each press in a recording. A press begins with the first event handled after its mark. Its answer
 * is made by the last change of the task that changes it first, and shown once the next frame has been committed. Only
 * tasks count: waiting for the screen's next frame is no work.
 */
export function readTrace(recorded: readonly TraceEvent[]): readonly Press[] {
  const page = recorded.find(({ name }) => name === marks.press);
  if (page === undefined) throw new Error("The recording holds no key press: Chromium recorded no marks.");
  const main = recorded
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .toSorted((a, b) => a.ts - b.ts);
  return main
    .filter(({ name }) => name === marks.press)
    .map(({ ts }) => {
      const still = main.find((event) => event.name === marks.still && event.ts > ts);
      return pressOf(
        main.filter((event) => end(event) >= ts && event.ts <= (still?.ts ?? Infinity)),
        ts,
      );
    });
}

function pressOf(main: readonly TraceEvent[], from: number): Press {
  const after = main.filter(({ ts }) => ts >= from);
  const begun = after.find(
    ({ name, args }) => name === "EventDispatch" && keyEvents.has(args?.data?.type ?? ""),
  );
  if (begun === undefined) throw new Error("A key press reached no element: nothing handled its event.");
  const changes = after.filter(({ name, ts }) => name === marks.change && ts >= begun.ts);
  const first = changes[0];
  if (first === undefined) throw new Error("A key press changed nothing: it asked for no other result.");
  const tasks = main.filter(({ name, ph }) => name === "RunTask" && ph === "X");
  const task = tasks.find((one) => one.ts <= first.ts && end(one) >= first.ts);
  const changed = changes.findLast(({ ts }) => task !== undefined && ts <= end(task)) ?? first;
  const commit = after.find(({ name, ts }) => name === "Commit" && ts >= changed.ts);
  if (commit === undefined) throw new Error("A change was never painted: no frame followed it.");
  return {
    script: busy(tasks, begun.ts, changed.ts),
    shown: busy(tasks, begun.ts, end(commit)),
    after: busy(tasks, end(commit), after.at(-1)?.ts ?? 0),
  };
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** The share of a task in which its thread had the processor. */
function worked({ dur = 0, tdur = dur }: TraceEvent): number {
  return dur === 0 ? 0 : Math.min(tdur / dur, 1);
}

/**
 * How long tasks ran between two times, in milliseconds; one inside of another counts once. Of a task that lies partly
 * between them, its processor time counts in proportion.
 */
function busy(tasks: readonly TraceEvent[], from: number, to: number): number {
  let counted = from;
  let sum = 0;
  for (const task of tasks) {
    const begin = Math.max(task.ts, counted);
    const stop = Math.min(end(task), to);
    if (stop <= begin) continue;
    sum += (stop - begin) * worked(task);
    counted = stop;
  }
  return sum / 1000;
}
