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
    ["0000-01-01", -1],
  ])("refuse %s and %s days", (from, count) => {
    expect(() => addDays(from, count)).toThrow(
      new RangeError(`${from} and ${count} days is no day of the years 0 to 9999`),
    );
  });

  it.each(["2026-02-29", "soon", ""])("have no day of the week for %j", (text) => {
    expect(() => weekday(text)).toThrow(`${text} is no day`);
    expect(() => isWeekend(text)).toThrow(`${text} is no day`);
  });

  it("reach the first and the last day of the calendar", () => {
    expect(addDays("0000-01-02", -1)).toBe("0000-01-01");
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(addMonths("0000-02-29", -1)).toBe("0000-01-29");
    expect(addMonths("0999-11-30", 3)).toBe("1000-02-28");
    expect(addMonths("9999-11-30", 1)).toBe("9999-12-30");
  });

  it.each([
    ["2026-02-29", 1, "months must be whole"],
    ["2026-02-28", 0.5, "months must be whole"],
    ["9999-12-31", 1, "is no day of the years 0 to 9999"],
    ["0000-01-31", -1, "is no day of the years 0 to 9999"],
  ])("refuse %s and %s months", (from, count, why) => {
    const refused = () => addMonths(from, count);
    expect(refused).toThrow(`${from} and ${count} months`);
    expect(refused).toThrow(why);
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
    for (const count of [0.5, 1e308, 10_001, -10_001, NaN])
      expect(() => addWorkingDays("2026-05-13", count, isWeekend)).toThrow(
        `count must be a whole number from -10000 to 10000, got ${count}`,
      );
    expect(() => addWorkingDays("2026-05-13", 0, () => true)).toThrow("no working day");
  });

  it("looks 10,000 days ahead for a working day, and no further", () => {
    const firstWorked = (day: number) => addWorkingDays("2000-01-01", 0, (one) => one < platform(day));
    expect(firstWorked(10_000)).toBe(platform(10_000));
    expect(() => firstWorked(10_001)).toThrow("no working day within 10,000 days");
  });

  it("goes as far as 10,000 days either way", () => {
    expect(addWorkingDays("2000-01-01", 10_000, () => false)).toBe(platform(10_000));
    expect(addWorkingDays("2000-01-01", -10_000, () => false)).toBe(platform(-10_000));
  });

  it("refuses a text that is no day, even where no day is added", () => {
    expect(() => addWorkingDays("2026-02-29", 0, () => false)).toThrow("2026-02-29 and 0 days is no day");
  });

  it("counts back from a free day, though no working day follows it", () => {
    expect(addWorkingDays("9999-12-31", -1, (one) => one === "9999-12-31")).toBe("9999-12-30");
    expect(addWorkingDays("2026-05-17", -1, (one) => one > "2026-05-15")).toBe("2026-05-15");
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

  it.each([
    ["on the day it would have had", "2027-09-07"],
    ["later", "2027-09-18"],
  ])("moves a task ahead of none where it is moved %s", (_, moved) => {
    const plan = scheduleTasks(
      tasks.map((task) => (task.id === "b" ? { ...task, moved } : task)),
      isWeekend,
    );
    expect(plan.get("b")?.ahead).toBeUndefined();
  });

  it("passes over what a task comes after where that is not part of the plan", () => {
    const alone = {
      id: "b",
      earliest: "2027-09-03",
      lasts: 1,
      after: [{ task: "left out", workingDays: 9 }],
    };
    expect(scheduleTasks([alone], isWeekend).get("b")?.from).toBe("2027-09-03");
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
