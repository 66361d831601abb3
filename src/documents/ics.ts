import { cleanText } from "./clean-text.ts";

/** A calendar entry that takes whole days. */
export interface CalendarItem {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  /** The last day, inclusive. */
  readonly until: string;
}

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
 * A calendar that Outlook, Google, Apple and Thunderbird can import. Entries take whole days and do not block
 * the reader's time. The code that writes it is loaded on first use.
 */
export async function ics(items: readonly CalendarItem[], about: CalendarAbout): Promise<string> {
  const { default: ical } = await import("ical.js");
  // The library does not count the space that begins a continued line, so 74 gives lines of at most 75 bytes.
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
