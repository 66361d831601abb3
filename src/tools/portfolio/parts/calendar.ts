import type { CalendarEntry, ResultCalendar } from "#kit/result/result.ts";
import type { Values } from "./values.ts";

/** For each renewal: the day to begin to prepare it, and its own. */
export function calendarOf({ held, unit, input }: Values): readonly ResultCalendar[] {
  const due = held.filter(({ renewal }) => renewal !== undefined);
  if (due.length === 0) return [];
  return [
    {
      id: "renewals",
      name: { key: "calendar.name" },
      title: { key: "calendar.title" },
      uid: "portfolio-renewals",
      entries: () =>
        due.flatMap(({ name, now, renewal = "", prepareFrom = renewal }, index): readonly CalendarEntry[] => {
          const detail = [
            { key: "calendar.detail", values: { day: { day: renewal }, revenue: { money: now, unit } } },
          ];
          // The same after another ranking; two of one name are told apart by their order.
          const sameName = due.slice(0, index).filter((one) => one.name === name).length;
          const id = sameName === 0 ? name : `${name}-${String(sameName + 1)}`;
          return [
            {
              id: `${id}-prepare`,
              from: prepareFrom,
              until: prepareFrom,
              title: { key: "calendar.prepare", values: { name, days: { number: input.ahead } } },
              detail,
            },
            {
              id: `${id}-due`,
              from: renewal,
              until: renewal,
              title: { key: "calendar.due", values: { name } },
              detail,
            },
          ];
        }),
    },
  ];
}
