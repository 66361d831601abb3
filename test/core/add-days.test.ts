import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isWeekend, weekday } from "#core/add-days.ts";
import { addMonths } from "#core/add-months.ts";
import { addWorkingDays } from "#core/add-working-days.ts";
import { daysBetween } from "#core/days-between.ts";
import { scheduleTasks, type Task } from "#core/schedule-tasks.ts";
import { addBusinessDays, addMonths as monthsLater, formatISO, parseISO } from "date-fns";

/** The platform's own calendar, which the core may not ask. */
const platform = (days: number): string =>
  new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: -700_000, max: 2_900_000 }).map(platform);
const recent = fc.integer({ min: 0, max: 20_000 }).map(platform);
const iso = (date: Date): string => formatISO(date, { representation: "date" });

describe("days of the calendar", () => {
  it("go on over leap days and year ends, as the platform's calendar does", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(to).toBe(new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10));
        expect(daysBetween(from, to)).toBe(count);
        expect(weekday(to) % 7).toBe(new Date(`${to}T00:00:00Z`).getUTCDay());
      }),
      { numRuns: 500 },
    );
  });

  it("are counted in months as date-fns counts them", () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -60, max: 60 }), (from, count) => {
        expect(addMonths(from, count)).toBe(iso(monthsLater(parseISO(from), count)));
      }),
    );
    expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
    expect(addMonths("2026-12-31", 2)).toBe("2027-02-28");
  });

  it.each([
    ["2026-02-29", 1],
    ["soon", 1],
    ["2026-02-28", 0.5],
    ["2026-02-28", 1e308],
    ["9999-12-31", 1],
  ])("refuse %s and %s days", (from, count) => {
    expect(() => addDays(from, count)).toThrow(RangeError);
  });

  it.each([
    ["2026-02-29", 1],
    ["2026-02-28", 0.5],
    ["9999-12-31", 1],
    ["0000-01-31", -1],
  ])("refuse %s and %s months", (from, count) => {
    expect(() => addMonths(from, count)).toThrow(RangeError);
  });
});

describe("addWorkingDays", () => {
  it("skips weekends as date-fns does, from a day at work", () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -300, max: 300 }), (from, count) => {
        fc.pre(!isWeekend(from));
        expect(addWorkingDays(from, count, isWeekend)).toBe(iso(addBusinessDays(parseISO(from), count)));
      }),
    );
  });

  it("skips holidays, and stands on the next working day at 0", () => {
    const isFree = (one: string) => isWeekend(one) || one === "2026-05-14" || one === "2026-05-15";
    expect(addWorkingDays("2026-05-13", 1, isFree)).toBe("2026-05-18");
    expect(addWorkingDays("2026-05-14", 0, isFree)).toBe("2026-05-18");
    expect(addWorkingDays("2026-05-18", -1, isFree)).toBe("2026-05-13");
  });

  it("comes back where it left from", () => {
    fc.assert(
      fc.property(
        recent,
        fc.integer({ min: 0, max: 200 }),
        fc.uniqueArray(recent),
        (from, count, holidays) => {
          const isFree = (one: string) => isWeekend(one) || holidays.includes(one);
          const start = addWorkingDays(from, 0, isFree);
          expect(addWorkingDays(addWorkingDays(start, count, isFree), -count, isFree)).toBe(start);
        },
      ),
    );
  });

  it("refuses a part of a day, too many days, and a calendar without work", () => {
    expect(() => addWorkingDays("2026-05-13", 0.5, isWeekend)).toThrow(RangeError);
    expect(() => addWorkingDays("2026-05-13", 1e308, isWeekend)).toThrow(RangeError);
    expect(() => addWorkingDays("2026-05-13", 0, () => true)).toThrow("no working day");
  });
});

describe("scheduleTasks", () => {
  const tasks: readonly Task[] = [
    { id: "a", earliest: "2027-09-03", lasts: 2, after: [] },
    { id: "b", lasts: 1, after: [{ task: "a", workingDays: 1 }] },
    { id: "c", earliest: "2027-09-10", lasts: 1, after: [{ task: "b", workingDays: 2 }] },
  ];

  it("puts each task after those it depends on, and not before its own day", () => {
    const plan = scheduleTasks(tasks, isWeekend);
    expect(plan.get("a")).toEqual({ from: "2027-09-03", until: "2027-09-06", ahead: undefined });
    expect(plan.get("b")?.from).toBe("2027-09-07");
    expect(plan.get("c")?.from).toBe("2027-09-10");
  });

  it("takes what depends on a moved task along, and leaves what comes before it", () => {
    const plan = scheduleTasks(
      tasks.map((task) => (task.id === "b" ? { ...task, moved: "2027-09-18" } : task)),
      isWeekend,
    );
    expect(plan.get("a")?.from).toBe("2027-09-03");
    expect(plan.get("b")?.from).toBe("2027-09-20");
    expect(plan.get("c")?.from).toBe("2027-09-22");
  });

  it("says which task one was moved ahead of", () => {
    const plan = scheduleTasks(
      tasks.map((task) => (task.id === "b" ? { ...task, moved: "2027-09-01" } : task)),
      isWeekend,
    );
    expect(plan.get("b")).toEqual({ from: "2027-09-01", until: "2027-09-01", ahead: "a" });
  });

  it("never puts a task on a free day, nor before one it depends on", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ lasts: fc.integer({ min: 1, max: 9 }), lag: fc.integer({ min: 1, max: 9 }) }), {
          minLength: 1,
        }),
        fc.uniqueArray(fc.integer({ min: 9900, max: 10_100 }).map(platform), { maxLength: 60 }),
        (chain, holidays) => {
          const isFree = (one: string) => isWeekend(one) || holidays.includes(one);
          const made = chain.map(({ lasts, lag }, index): Task => ({
            id: String(index),
            lasts,
            after: index === 0 ? [] : [{ task: String(index - 1), workingDays: lag }],
            ...(index === 0 ? { earliest: platform(9900) } : {}),
          }));
          const plan = [...scheduleTasks(made, isFree).values()];
          for (const [index, { from, until }] of plan.entries()) {
            expect([isFree(from), isFree(until)]).toEqual([false, false]);
            expect(from <= until).toBe(true);
            if (index > 0) expect((plan[index - 1]?.until ?? "") < from).toBe(true);
          }
        },
      ),
    );
  });

  it("refuses a task before the one it depends on, and one without any day", () => {
    expect(() => scheduleTasks([...tasks].reverse(), isWeekend)).toThrow("must stand after");
    expect(() => scheduleTasks([{ id: "a", lasts: 1, after: [] }], isWeekend)).toThrow("neither a day");
    expect(() =>
      scheduleTasks([{ id: "a", earliest: "2027-09-03", lasts: 0, after: [] }], isWeekend),
    ).toThrow("must last");
  });
});
