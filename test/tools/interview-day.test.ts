import fc from "fast-check";
import ical from "node-ical";
import { describe, expect, it } from "vitest";
import { ics } from "#documents/ics.ts";
import { decode } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/interview-day/compute.ts";
import { inputs, type Input } from "../../src/tools/interview-day/inputs.ts";
import { minutesIn } from "#kit/calendar/clock.ts";
import { nextWorkingDay } from "../../src/tools/interview-day/parts/next-working-day.ts";
import { candidatesIn, timetableOf } from "../../src/tools/interview-day/parts/timetable.ts";
import { isZone } from "#kit/calendar/zone.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/interview-day", "en"));
const { input } = decode(inputs, {}, market);
const dated: Input = { ...input, day: "2026-12-01" };
const computed = (changes: Partial<Input>) => compute({ ...dated, ...changes });
const heads = (result: ReturnType<typeof compute>, id: string): readonly string[] =>
  (tableIn(result, id)?.rows ?? []).map(({ head }) => words.value(head));

describe("the answer", () => {
  it("puts the noun in the number that its language gives the average shown", () => {
    const french = wording("fr", textsOf("kit/words", "fr"), textsOf("tools/interview-day", "fr"));
    const said = (changes: Partial<Input>) => {
      const { answer } = computed({ way: "single", rate: 0.2, ...changes });
      return [french, words].map((own) => own.say(answer).replace(/^[^.]*\. /u, ""));
    };
    expect(said({ slots: 4 })).toEqual([
      "En moyenne, vous menez 0,8 entretien et 3,2 créneaux restent vides. Personne n’attend.",
      "On average you hold 0.8 interviews and 3.2 slots stay empty. Nobody waits.",
    ]);
    // 1.96 is shown as 2.0.
    expect(said({ slots: 4, rate: 0.49 })[0]).toContain("2,0 entretiens et 2,0 créneaux restent vides");
  });
});

describe("the timetable", () => {
  it("puts slots one after the other, and none across a break", () => {
    expect(
      heads(computed({ slots: 5, length: 45, breaks: [{ at: "11:00", minutes: 60 }] }), "timetable"),
    ).toEqual(["09:00–09:45", "09:45–10:30", "11:00–12:00", "12:00–12:45", "12:45–13:30", "13:30–14:15"]);
  });

  it("never overlaps a break, loses no slot before midnight, and seats each person once", () => {
    fc.assert(
      fc.property(
        fc.record({
          slots: fc.integer({ min: 1, max: 24 }),
          minutes: fc.integer({ min: 5, max: 240 }),
          booked: fc.integer({ min: 1, max: 6 }),
          people: fc.integer({ min: 0, max: 60 }),
        }),
        fc.array(
          fc.record({
            at: fc.constantFrom("08:30", "10:15", "12:00", "18:00"),
            minutes: fc.integer({ min: 1, max: 90 }),
          }),
          {
            maxLength: 4,
          },
        ),
        ({ slots, minutes, booked, people }, breaks) => {
          const candidates = Array.from({ length: people }, (_, index) => `Candidate ${String(index)}`);
          const found = timetableOf(
            { begin: "09:00", breaks, candidates: candidates.join("\n") },
            { slots, minutes, booked },
          );
          expect(found.slots.length + found.pastMidnight).toBe(slots);
          for (const [index, { from, until }] of found.slots.entries()) {
            expect(until - from).toBe(minutes);
            expect(until).toBeLessThanOrEqual(24 * 60);
            expect(from).toBeGreaterThanOrEqual(found.slots[index - 1]?.until ?? 0);
            for (const pause of found.breaks) expect(pause.until <= from || pause.from >= until).toBe(true);
          }
          const seated = found.slots.flatMap(({ candidates: here }) => here.map(({ name }) => name));
          expect([...seated, ...found.unplaced.map(({ name }) => name)]).toEqual(candidates);
          for (const slot of found.slots) expect(slot.candidates.length).toBeLessThanOrEqual(booked);
        },
      ),
    );
  });

  it("reads a pasted table with tabs and no-break spaces, and says who has no slot", () => {
    expect(candidatesIn("Candidate A\t06\u00A000\u00A000\r\n\u00A0Candidate B ; b@example.org\n\n")).toEqual([
      { name: "Candidate A", reach: "06\u00A000\u00A000" },
      { name: "Candidate B", reach: "b@example.org" },
    ]);
    const many = Array.from({ length: 510 }, (_, index) => `Candidate ${String(index)}`).join("\n");
    const notices = computed({ candidates: many }).notices.map((notice) => words.say(notice));
    expect(notices).toContain(
      "468 of the 500 people pasted have no slot: there is room for 32. Add slots, or book more.",
    );
    expect(notices).toContain("10 lines beyond the first 500 are left out.");
  });

  it("says which slots would end after midnight", () => {
    const late = computed({ begin: "22:00" });
    expect(heads(late, "timetable")).toEqual(["22:00–23:00", "23:00–24:00"]);
    expect(late.notices.map(({ key }) => key)).toContain("notice.past-midnight");
    expect(compute({ ...dated, begin: "23:30" }).calendars).toEqual([]);
  });

  it("reads a time as people write it", () => {
    expect(["9", "9h", "9h30", "09:30", "9.30", "1 pm", "12 am", "23:59"].map(minutesIn)).toEqual([
      540, 540, 570, 570, 570, 780, 0, 1439,
    ]);
    expect(["", "24:00", "9:60", "13 pm", "0 am", "noon", "-1", "1e308"].map(minutesIn)).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });

  it("proposes the next working day, over weekends, year ends and leap days", () => {
    expect(nextWorkingDay("2026-11-27")).toBe("2026-11-30");
    expect(nextWorkingDay("2026-12-31")).toBe("2027-01-01");
    expect(nextWorkingDay("2028-02-28")).toBe("2028-02-29");
    expect(nextWorkingDay("2027-02-28")).toBe("2027-03-01");
  });
});

describe("the calendar", () => {
  const zones = [
    "Europe/Paris",
    "Europe/London",
    "Europe/Moscow",
    "America/New_York",
    "America/St_Johns",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "UTC",
  ] as const;
  const days = ["2027-03-28", "2026-10-25", "2027-03-14", "2028-02-29", "2026-12-31", "2027-01-01"] as const;

  it.each(zones)("has each slot at its hour on the clocks of %s, daylight saving or not", async (zone) => {
    expect(isZone(zone)).toBe(true);
    for (const day of days) {
      const calendar = computed({ day, zone, slots: 3 }).calendars?.[0];
      const items = (calendar?.entries() ?? []).map(({ title, detail: _, ...entry }) => ({
        ...entry,
        title: words.say(title),
      }));
      const text = await ics(items, { name: "Interviews", stamp: "2026-11-27", uid: calendar?.uid ?? "" });
      const events = Object.values(ical.parseICS(text)).flatMap((one) =>
        one?.type === "VEVENT" ? [one] : [],
      );
      const clock = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "short",
      });
      expect(events.map(({ start }) => clock.format(start))).toEqual([
        `${day} 09:00`,
        `${day} 10:00`,
        `${day} 11:00`,
      ]);
      for (const { start, end } of events) expect((end?.getTime() ?? 0) - start.getTime()).toBe(3_600_000);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    }
  });

  it("names those who are expected, and takes no day that is not chosen", () => {
    const [calendar] =
      computed({ candidates: "Candidate A\t000", names: "Interviewer X", booked: 1 }).calendars ?? [];
    const [first] = calendar?.entries() ?? [];
    expect(first && words.say(first.title)).toBe("Interview: Candidate A");
    expect(first?.detail?.map((one) => words.say(one))).toEqual([
      "Candidate A: 000",
      "Interviewers: Interviewer X",
    ]);
    expect(computed({ day: undefined }).calendars).toEqual([]);
  });
});

describe("the plan", () => {
  it("says that the queue grows where as many are booked as fill the day, and when a second person is needed", () => {
    const full = computed({ booked: 5 });
    const said = full.notices.map((notice) => words.say(notice));
    expect(said.some((text) => text.includes("load 1.00"))).toBe(true);
    expect(said.some((text) => text.includes("Book 4 at most, or have 2 interviewers."))).toBe(true);
    expect(computed({ booked: 4 }).notices.map(({ key }) => key)).toEqual(["notice.one-in-five"]);
  });

  it("shows three ways side by side, whichever is chosen", () => {
    for (const way of ["overbooked", "single", "group"] as const) {
      const table = tableIn(computed({ way }), "ways");
      expect(table?.rows.map(({ chosen }) => chosen)).toEqual(
        ["overbooked", "single", "group"].map((one) => one === way),
      );
    }
  });

  it("shows the day at both ends of a counted rate, and uses no count that cannot be", () => {
    const counted = computed({ came: 12, invited: 40 });
    expect(heads(counted, "bounds")).toEqual(["18.1%, lower end", "30.0%, as counted", "45.4%, upper end"]);
    for (const wrong of [{ came: 5, invited: 3 }, { came: 5 }, { invited: 5 }, { came: 0, invited: 9 }]) {
      const result = computed(wrong);
      expect(result.values.rate).toBe(0.2);
      expect(result.notices.length).toBe(2);
      expect(tableIn(result, "bounds")).toBeUndefined();
    }
  });

  it("writes messages in both languages that leave no blank unmarked", () => {
    for (const way of ["overbooked", "single", "group"] as const) {
      const result = computed({ way, address: "1 Made-up Street", pay: "€36,000–40,000" });
      const [paper] = result.papers?.filter(({ id }) => id === "messages") ?? [];
      const texts = (paper?.sections() ?? []).flatMap((section) =>
        section.is === "group"
          ? section.sections.flatMap((one) => (one.is === "text" ? [words.say(one.text)] : []))
          : [],
      );
      expect(texts).toHaveLength(6);
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|\s{2}/u);
      expect(texts[0]).toContain("36,000");
      expect(texts.every((text) => text.includes("1 Made-up Street"))).toBe(true);
    }
  });

  it("never shows a number that is none, whatever is entered", () => {
    fc.assert(
      fc.property(
        fc.record({
          way: fc.constantFrom("overbooked", "single", "group"),
          rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
          interviewers: fc.integer({ min: 1, max: 6 }),
          tolerance: fc.double({ min: 0, max: 0.5, noNaN: true }),
          slots: fc.integer({ min: 1, max: 24 }),
        }),
        (changes) => {
          const { values } = computed(changes);
          const { booked, served, idle, leftOver, crowded, nobody, waitedSlots } = values;
          for (const one of [booked, served, idle, leftOver, crowded, nobody, waitedSlots])
            expect(Number.isFinite(one) && one >= -1e-9).toBe(true);
          if (changes.way === "overbooked") expect(crowded).toBeLessThanOrEqual(changes.tolerance + 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });
});
