import type { ResultCalendar } from "#kit/result/result.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import { clockText } from "#kit/calendar/clock.ts";
import type { Values } from "./values.ts";

/** The slots as meetings, once there is a day to put them on. */
export function calendarOf({ input, timetable, chosen }: Values): readonly ResultCalendar[] {
  const { day, zone, names, address } = input;
  if (day === undefined || timetable.slots.length === 0) return [];
  const details: readonly Phrase[] = [
    ...(names === "" ? [] : [{ key: "calendar.names", values: { names } }]),
    ...(address === "" ? [] : [{ key: "name", values: { name: address } }]),
  ];
  return [
    {
      id: "day",
      name: { key: "calendar.name" },
      title: { key: "calendar.title" },
      uid: `interview-day-${day}`,
      entries: () =>
        timetable.slots.map(({ from, until, candidates }, index) => ({
          id: `slot-${String(index + 1)}`,
          start: `${day}T${clockText(from)}`,
          minutes: until - from,
          zone,
          title:
            candidates.length === 0
              ? { key: "calendar.invited", values: { count: { number: chosen.booked } } }
              : { key: "calendar.with", values: { names: { list: candidates.map(({ name }) => name) } } },
          detail: [
            ...candidates
              .filter(({ reach }) => reach !== "")
              .map(({ name, reach }) => ({ key: "calendar.reach", values: { name, reach } })),
            ...details,
          ],
        })),
    },
  ];
}
