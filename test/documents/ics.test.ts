import fc from "fast-check";
import ical from "ical.js";
import { sync } from "node-ical";
import { describe, expect, it } from "vitest";
import { cleanText } from "#documents/clean-text.ts";
import { ics, type CalendarItem } from "#documents/ics.ts";
import { awkwardTexts, text } from "./trees.ts";

const about = { name: "First week", stamp: "2026-03-02", uid: "first-day-2026-03-02" };
const item: CalendarItem = { id: "badge", title: "Badge", from: "2026-03-31", until: "2026-03-31" };

const events = (calendar: string) =>
  Object.values(sync.parseICS(calendar)).flatMap((one) => (one?.type === "VEVENT" ? [one] : []));

/** Its one mistake: a backslash before an n, however escaped, begins a new line. */
const asNodeIcalReads = (one: string): string => cleanText(one).replaceAll(/\\n/giu, "\\\n");

describe("a calendar", () => {
  it("holds whole days that leave one free, the same file whenever it is made", async () => {
    const calendar = await ics(
      [
        { ...item, detail: "From the mentor; bring an ID,\nor a passport." },
        { ...item, id: "week", title: "Week", until: "2026-04-05" },
      ],
      about,
    );
    expect(calendar.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Repère//Repère//FR",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:First week",
      "BEGIN:VEVENT",
      "UID:first-day-2026-03-02-badge@repere",
      "DTSTAMP:20260302T000000Z",
      "DTSTART;VALUE=DATE:20260331",
      "DTEND;VALUE=DATE:20260401",
      "SUMMARY:Badge",
      "DESCRIPTION:From the mentor\\; bring an ID\\,\\nor a passport.",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:first-day-2026-03-02-week@repere",
      "DTSTAMP:20260302T000000Z",
      "DTSTART;VALUE=DATE:20260331",
      "DTEND;VALUE=DATE:20260406",
      "SUMMARY:Week",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("is read with the same days, whole, an end after each", async () => {
    const [event] = events(await ics([item], about));
    expect(event?.datetype).toBe("date");
    expect(event?.start.getDate()).toBe(31);
    expect(event?.end?.getDate()).toBe(1);
  });

  it.each([
    ["Europe/Paris", "2026-03-27T09:00", "2026-03-27T08:00:00.000Z"],
    // Three days later the clocks have gone forward.
    ["Europe/Paris", "2026-03-30T09:00", "2026-03-30T07:00:00.000Z"],
    ["Europe/London", "2026-10-26T09:00", "2026-10-26T09:00:00.000Z"],
    ["Europe/Zurich", "2028-02-29T23:30", "2028-02-29T22:30:00.000Z"],
    ["Europe/Moscow", "2026-12-31T09:00", "2026-12-31T06:00:00.000Z"],
    ["America/New_York", "2026-12-31T20:00", "2027-01-01T01:00:00.000Z"],
    ["America/Toronto", "2026-11-02T08:30", "2026-11-02T13:30:00.000Z"],
    ["America/St_Johns", "2026-07-01T09:00", "2026-07-01T11:30:00.000Z"],
    ["America/Los_Angeles", "2026-03-09T09:00", "2026-03-09T16:00:00.000Z"],
    ["Asia/Kathmandu", "2027-01-01T02:00", "2026-12-31T20:15:00.000Z"],
    ["Pacific/Auckland", "2026-04-06T09:00", "2026-04-05T21:00:00.000Z"],
  ])("puts a meeting at its hour on the clocks of %s, %s", async (zone, start, instant) => {
    const [event] = events(await ics([{ id: "talk", title: "Talk", start, minutes: 45, zone }], about));
    expect(event?.start.toISOString()).toBe(instant);
    expect(event?.end?.getTime()).toBe(Date.parse(instant) + 45 * 60_000);
    expect(event?.transparency).toBe("OPAQUE");
  });

  it("refuses an hour and a zone that do not exist", async () => {
    const talk = { id: "talk", title: "Talk", minutes: 45 };
    await expect(
      ics([{ ...talk, start: "2026-03-27T09:00", zone: "Europe/Nowhere" }], about),
    ).rejects.toThrow(RangeError);
    await expect(ics([{ ...talk, start: "soon", zone: "Europe/Paris" }], about)).rejects.toThrow(RangeError);
  });

  it("gives back any text as it was, and nothing else comes out of it", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, detail, name) => {
        const calendar = await ics(
          [
            { ...item, title, detail },
            { ...item, id: "other" },
          ],
          { ...about, name },
        );
        const [one, other, ...more] = events(calendar);
        expect(more).toEqual([]);
        expect(other?.summary).toBe("Badge");
        expect(one?.summary).toBe(asNodeIcalReads(title));
        expect(one?.description).toBe(asNodeIcalReads(detail));
        expect(Object.keys(one ?? {}).sort()).toEqual([...Object.keys(other ?? {}), "description"].sort());
        const read = new ical.Component(ical.parse(calendar) as unknown[]);
        const event = new ical.Event(read.getFirstSubcomponent("vevent") ?? undefined);
        expect([event.summary, event.description]).toEqual([title, detail].map(cleanText));
        expect(sync.parseICS(calendar)["vcalendar"]).toMatchObject({ "WR-CALNAME": asNodeIcalReads(name) });
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });

  it("breaks its lines at 75 bytes, never within a character", async () => {
    const long = [...awkwardTexts, "🙂".repeat(400), "é".repeat(401), "x".repeat(10_000)].join(" ");
    const calendar = await ics([{ ...item, title: long, detail: long }], { ...about, name: long });
    for (const line of calendar.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(events(calendar).map(({ summary }) => summary === asNodeIcalReads(long))).toEqual([true]);
  });
});
