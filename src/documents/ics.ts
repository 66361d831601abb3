import { cleanText } from "./clean-text.ts";

/** Whole days, which do not block the reader's time. */
export interface WholeDays {
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  /** The last day, inclusive. */
  readonly until: string;
}

/** A meeting, which takes the reader's time. */
export interface Meeting {
  /** The time on the clocks of the zone, YYYY-MM-DDTHH:MM. */
  readonly start: string;
  readonly minutes: number;
  /** An IANA name: "Europe/Paris". */
  readonly zone: string;
}

export type When = WholeDays | Meeting;

export type CalendarItem = When & {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
};

export interface CalendarAbout {
  /** The name that calendar programs show. */
  readonly name: string;
  /**
   * The creation date to write in the file, YYYY-MM-DD. It is given, so that the same items always give the
   * same file.
   */
  readonly stamp: string;
  /**
   * Combined with an item's id it forms a globally unique id, so that a second import updates entries and
   * does not duplicate them.
   */
  readonly uid: string;
}

/**
 * A calendar that Outlook, Google, Apple and Thunderbird can import. Meetings are written as instants in UTC, which
 * every program shows on the clock of its reader, without a table of zones in the file. The code that writes it is
 * loaded on first use.
 *
 * @throws RangeError on a time or a zone that does not exist.
 */
export async function ics(items: readonly CalendarItem[], about: CalendarAbout): Promise<string> {
  const { default: ical } = await import("ical.js");
  const { TZDate } = await import("@date-fns/tz");
  // The library does not count the space that begins a continued line, so 74 gives lines of at most 75 bytes.
  ical.foldLength = 74;
  const text = (name: string, value: string) => [name, {}, "text", cleanText(value)] as const;
  const day = (name: string, value: string) => [name, {}, "date", value] as const;
  const instant = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
  const times = (when: When): readonly unknown[] => {
    if ("from" in when) return [day("dtstart", when.from), day("dtend", dayAfter(when.until))];
    const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = when.start.split(/[-T:]/u).map(Number);
    const start = new TZDate(year, month - 1, date, hour, minute, when.zone);
    const end = new Date(start.getTime() + when.minutes * 60_000);
    return [
      ["dtstart", {}, "date-time", instant(new Date(start.getTime()))],
      ["dtend", {}, "date-time", instant(end)],
    ];
  };
  const events = items.map(({ id, title, detail, ...when }) => [
    "vevent",
    [
      text("uid", `${about.uid}-${id}@repere`),
      ["dtstamp", {}, "date-time", `${about.stamp}T00:00:00Z`],
      ...times(when),
      text("summary", title),
      ...(detail === undefined ? [] : [text("description", detail)]),
      text("transp", "from" in when ? "TRANSPARENT" : "OPAQUE"),
    ],
    [],
  ]);
  const calendar = [
    "vcalendar",
    [
      text("version", "2.0"),
      text("prodid", "-//Repère//Repère//FR"),
      text("calscale", "GREGORIAN"),
      // The library does not know this property and would write its value unescaped.
      ["x-wr-calname", {}, "unknown", escaped(cleanText(about.name))],
    ],
    events,
  ];
  return ical.stringify(calendar);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, "\\$&").replaceAll("\n", "\\n");
}

/** The day after: the end date of an event is exclusive. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
