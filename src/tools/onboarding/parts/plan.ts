import { addDays, isWeekend, weekday } from "#core/add-days.ts";
import { addMonths } from "#core/add-months.ts";
import { addWorkingDays, type IsFree } from "#core/add-working-days.ts";
import { scheduleTasks } from "#core/schedule-tasks.ts";
import type { Timing } from "#schema/checklist.ts";
import type { RoleOnboarding } from "#schema/onboarding.ts";
import type { Localised } from "#schema/text.ts";
import type { Input } from "../inputs.ts";

type Task = RoleOnboarding["tasks"][number];

/** A task on its days. */
export interface Planned extends Pick<Task, "id" | "owner" | "name" | "done" | "minutes" | "items"> {
  readonly stage: Localised;
  readonly from: string;
  readonly until: string;
  readonly isMoved: boolean;
  /** The task it was moved ahead of, though it depends on it. */
  readonly ahead: Localised | undefined;
  /** True if it only takes place where the role-play fails. */
  readonly isReserve: boolean;
  readonly ticked: number;
}

/** Puts the tasks of a role on days. A role-play that is passed needs no second one; a failed one delays what follows. */
export function planOf(input: Input, { stages, tasks }: RoleOnboarding, isFree: IsFree): readonly Planned[] {
  const { start, rolePlay, moves, done } = input;
  const kept = tasks.filter(({ onlyAgain }) => onlyAgain !== true || rolePlay !== "passed");
  const isReserve = (id: string): boolean =>
    rolePlay === "ahead" && kept.find((task) => task.id === id)?.onlyAgain === true;
  // The last move of a task counts.
  const moved = new Map(moves.map(({ task, to }) => [task, to]));
  const days = scheduleTasks(
    kept.map(({ id, timing, lasts = 1, after = [] }) => ({
      id,
      lasts,
      earliest: timing === undefined ? undefined : earliestOf(start, timing, isFree),
      moved: moved.get(id),
      // Nothing waits for a second role-play that may not take place.
      after: after.filter(({ task }) => !isReserve(task)),
    })),
    isFree,
  );
  const nameOf = (id: string | undefined): Localised | undefined => kept.find((task) => task.id === id)?.name;
  return kept
    .map((task, index) => {
      const { from, until, ahead } = days.get(task.id) ?? { from: start, until: start, ahead: undefined };
      const planned: Planned = {
        ...task,
        stage: stages.find(({ id }) => id === task.stage)?.name ?? task.name,
        from,
        until,
        isMoved: moved.has(task.id),
        ahead: nameOf(ahead),
        isReserve: isReserve(task.id),
        ticked: task.items.filter((item) => done.includes(`${item.checklist}-${item.id}`)).length,
      };
      return { planned, index };
    })
    .sort((a, b) =>
      a.planned.from < b.planned.from ? -1 : a.planned.from > b.planned.from ? 1 : a.index - b.index,
    )
    .map(({ planned }) => planned);
}

/** Weekends, public holidays that are not worked, and the days off that were typed. */
export function freeDays(input: Pick<Input, "off" | "worked">, holidays: readonly string[]): IsFree {
  const free = new Set(holidays.filter((day) => !input.worked.includes(day)));
  const off = input.off.map(({ from, days }) => ({ from, until: addDays(from, days - 1) }));
  return (day) =>
    isWeekend(day) || free.has(day) || off.some(({ from, until }) => day >= from && day <= until);
}

function earliestOf(start: string, timing: Timing, isFree: IsFree): string {
  if ("day" in timing) return addDays(start, timing.day);
  if ("month" in timing) return addMonths(start, timing.month);
  if ("week" in timing) return addDays(start, 7 * (timing.week - 1) + 1 - weekday(start));
  const { workingDay } = timing;
  return workingDay > 0
    ? addWorkingDays(addWorkingDays(start, 0, isFree), workingDay - 1, isFree)
    : addWorkingDays(start, workingDay, isFree);
}
