import { cleanText } from "./clean-text.ts";

/** Something that takes whole days. */
export interface CalendarItem {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  /** The last day, itself included. */
  readonly until: string;
}

export interface CalendarAbout {
  /** What calendars show as its name. */
  readonly name: string;
  /** The day it says it was made, YYYY-MM-DD: the same items give the same file, whenever it is written. */
  readonly stamp: string;
  /** With an item's id it makes one that no other calendar has, so that a second import changes and does not double. */
  readonly uid: string;
}

/**
 * A calendar that Outlook, Google, Apple and Thunderbird import: whole days that leave one free. What writes it is
 * loaded when first asked for.
 */
export async function ics(items: readonly CalendarItem[], about: CalendarAbout): Promise<string> {
  const { default: ical } = await import("ical.js");
  // It counts the space that begins a continued line on top: 75 bytes are 74 and it.
  ical.foldLength = 74;
  const text = (name: string, value: string) => [name, {}, "text", cleanText(value)] as const;
  const day = (name: string, value: string) => [name, {}, "date", value] as const;
  const events = items.map(({ id, title, detail, from, until }) => [
    "vevent",
    [
      text("uid", `${about.uid}-${id}@repere`),
      ["dtstamp", {}, "date-time", `${about.stamp}T00:00:00Z`],
      day("dtstart", from),
      day("dtend", dayAfter(until)),
      text("summary", title),
      ...(detail === undefined ? [] : [text("description", detail)]),
      text("transp", "TRANSPARENT"),
    ],
    [],
  ]);
  const calendar = [
    "vcalendar",
    [
      text("version", "2.0"),
      text("prodid", "-//Repère//Repère//FR"),
      text("calscale", "GREGORIAN"),
      // The library knows no such property, and would write its value as it stands.
      ["x-wr-calname", {}, "unknown", escaped(cleanText(about.name))],
    ],
    events,
  ];
  return ical.stringify(calendar);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, "\\$&").replaceAll("\n", "\\n");
}

/** An event ends where the next day begins. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
