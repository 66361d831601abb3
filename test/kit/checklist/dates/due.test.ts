import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueSpan } from "#kit/checklist/dates/due.ts";
import { timingText } from "#kit/checklist/dates/timing-text.ts";
import { wording } from "#kit/words/wording.ts";
import { textsOf } from "../../../tools.ts";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();
const apart = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

describe("when an item is due", () => {
  it.each([
    // Wednesday, 1 September 2027.
    ["2027-09-01", { workingDay: 1 }, "2027-09-01", "2027-09-01"],
    ["2027-09-01", { workingDay: 4 }, "2027-09-06", "2027-09-06"],
    ["2027-09-01", { workingDay: -1 }, "2027-08-31", "2027-08-31"],
    ["2027-09-01", { workingDay: -3 }, "2027-08-27", "2027-08-27"],
    ["2027-09-01", { week: 1 }, "2027-09-01", "2027-09-03"],
    ["2027-09-01", { week: 4 }, "2027-09-20", "2027-09-24"],
    // A first day on a Saturday is in the week after.
    ["2027-09-04", { week: 1 }, "2027-09-06", "2027-09-10"],
    ["2027-09-01", { month: 6 }, "2028-03-01", "2028-03-01"],
    // 31 August and six months is the end of February; a Saturday becomes the Monday after.
    ["2026-08-31", { month: 6 }, "2027-03-01", "2027-03-01"],
    // Days around an interview are those of the calendar, a Sunday too.
    ["2027-09-06", { day: -3 }, "2027-09-03", "2027-09-03"],
    ["2027-09-06", { day: -1 }, "2027-09-05", "2027-09-05"],
    ["2027-09-06", { day: 0 }, "2027-09-06", "2027-09-06"],
    ["2027-09-06", { day: 1 }, "2027-09-07", "2027-09-07"],
    ["2026-11-02", { month: 3 }, "2027-02-02", "2027-02-02"],
  ] as const)("is, from %s, for %j: %s to %s", (start, timing, from, until) => {
    expect(dueSpan(start, timing)).toEqual({ from, until });
  });

  it("is never a day of the weekend, but where the first day is one", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -20, max: 60 }),
        fc.integer({ min: 1, max: 24 }),
        (start, n, month) => {
          fc.pre(n !== 0 && n !== 1);
          for (const timing of [{ workingDay: n }, { month }]) {
            expect([0, 6]).not.toContain(weekday(dueSpan(start, timing).from));
          }
          expect(dueSpan(start, { workingDay: 1 }).from).toBe(start);
        },
      ),
      { seed: 20261125, numRuns: 400 },
    );
  });

  it("comes later for a later day, and a week is one of the calendar", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, n) => {
        expect(
          apart(dueSpan(start, { workingDay: n }).from, dueSpan(start, { workingDay: n + 1 }).from),
        ).toBeGreaterThan(0);
        const [week, next] = [dueSpan(start, { week: n }), dueSpan(start, { week: n + 1 })];
        expect(apart(week.until, next.until)).toBe(7);
        expect([weekday(next.from), weekday(week.until)]).toEqual([1, 5]);
        expect(week.from >= start).toBe(true);
      }),
      { seed: 20261125, numRuns: 400 },
    );
  });

  it.each([
    ["en", undefined, ["day 4", "1 working day before", "week 3", "after 6 months"]],
    ["en", "2027-09-01", ["6 September 2027", "31 August 2027", "week of 13 September 2027", "1 March 2028"]],
    ["fr", undefined, ["jour 4", "1 jour ouvré avant", "semaine 3", "après 6 mois"]],
    [
      "fr",
      "2027-09-01",
      ["6 septembre 2027", "31 août 2027", "semaine du 13 septembre 2027", "1er mars 2028"],
    ],
  ] as const)("is said in %s, from %s", (language, start, expected) => {
    const words = wording(language, textsOf("kit/words", language), textsOf("kit/checklist", language));
    const timings = [{ workingDay: 4 }, { workingDay: -1 }, { week: 3 }, { month: 6 }] as const;
    expect(timings.map((one) => timingText(one, start, words).replaceAll("\u00A0", " "))).toEqual(expected);
  });

  it.each([
    ["en", ["3 days before", "the day before", "the day itself", "the day after", "2 days after"]],
    ["fr", ["3 jours avant", "la veille", "le jour même", "le lendemain", "2 jours après"]],
  ] as const)("is said in %s around an interview whose day is not known", (language, expected) => {
    const words = wording(language, textsOf("kit/words", language), textsOf("kit/checklist", language));
    const timings = [-3, -1, 0, 1, 2].map((day) => ({ day }));
    expect(timings.map((one) => timingText(one, undefined, words).replaceAll("\u00A0", " "))).toEqual(
      expected,
    );
  });
});
