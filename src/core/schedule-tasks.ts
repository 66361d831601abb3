import { addWorkingDays, type IsFree } from "./add-working-days.ts";

/** A task of a plan. */
export interface Task {
  readonly id: string;
  /** It does not begin before this day, yyyy-mm-dd. */
  readonly earliest?: string | undefined;
  /** The day it was moved to, whatever comes before it. */
  readonly moved?: string | undefined;
  /** How many working days it takes, 1 or more. */
  readonly lasts: number;
  /** The tasks before it; from the end of each, so many working days pass to its beginning. */
  readonly after: readonly { readonly task: string; readonly workingDays: number }[];
}

/** When a task takes place. */
export interface Scheduled {
  readonly from: string;
  /** The last day, inclusive. */
  readonly until: string;
  /** The task it was moved ahead of, though it comes after it. */
  readonly ahead: string | undefined;
}

/**
 * On which days do the tasks of a plan fall, each after those it depends on?
 *
 * Variant: forward pass. A task begins on its earliest day, or the distance after the last of the tasks before it,
 * whichever is later, on the next working day where that day is free. A task that was moved begins on the day it was
 * moved to, and those after it follow. What comes before a moved task is never pushed.
 * Unit: days of the calendar, yyyy-mm-dd.
 *
 * @param tasks each after those it depends on; names of tasks that are not among them are ignored.
 * @param isFree which days are not worked.
 * @returns by id, in the order given.
 * @throws RangeError on a task before one it depends on, one with no day at all, a length below 1, or a day that
 * does not exist.
 * @see the critical path method (Kelley & Walker 1959), its forward pass with lags.
 * @example scheduleTasks([{ id: "a", earliest: "2027-09-03", lasts: 1, after: [] }, { id: "b", lasts: 1, after: [{ task: "a", workingDays: 1 }] }], () => false).get("b")?.from // => "2027-09-04"
 */
export function scheduleTasks(tasks: readonly Task[], isFree: IsFree): ReadonlyMap<string, Scheduled> {
  const known = new Set(tasks.map(({ id }) => id));
  const done = new Map<string, Scheduled>();
  for (const { id, earliest, moved, lasts, after } of tasks) {
    if (!Number.isInteger(lasts) || lasts < 1)
      throw new RangeError(`${id} must last a whole number of days from 1, got ${lasts}`);
    const before = after
      .filter(({ task }) => known.has(task))
      .map(({ task, workingDays }) => {
        const end = done.get(task)?.until;
        if (end === undefined) throw new RangeError(`${id} must stand after ${task}`);
        return { task, day: addWorkingDays(end, workingDays, isFree) };
      });
    const own = moved ?? earliest;
    const days = [
      ...(moved === undefined ? before.map(({ day }) => day) : []),
      ...(own === undefined ? [] : [own]),
    ];
    const latest = days.sort().at(-1);
    if (latest === undefined) throw new RangeError(`${id} has neither a day nor a task before it`);
    const from = addWorkingDays(latest, 0, isFree);
    done.set(id, {
      from,
      until: addWorkingDays(from, lasts - 1, isFree),
      ahead: moved === undefined ? undefined : before.find(({ day }) => day > from)?.task,
    });
  }
  return done;
}
