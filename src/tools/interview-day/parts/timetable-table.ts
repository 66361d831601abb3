import type { Row, Table } from "#kit/result/table.ts";
import type { Value } from "#kit/words/phrase.ts";
import { clockText } from "#kit/calendar/clock.ts";
import { count, decimalsOf, share } from "./sentences.ts";
import type { Values } from "./values.ts";

/** The slots of the day, with its breaks between them. */
export function timetableTable({ timetable, chosen, input, rate }: Values): Table | undefined {
  if (timetable.slots.length === 0) return undefined;
  const hasNames = timetable.candidates.length > 0;
  const times = (from: number, until: number): Value => `${clockText(from)}–${clockText(until)}`;
  const first = timetable.slots[0]?.from ?? 0;
  const last = timetable.slots.at(-1)?.until ?? 0;
  const rows: readonly (Row & { readonly from: number })[] = [
    ...timetable.slots.map(({ from, until, candidates }) => ({
      from,
      head: times(from, until),
      chosen: false,
      cells: [
        { number: hasNames ? candidates.length : chosen.booked },
        {
          text: hasNames
            ? ({ list: candidates.map(({ name }) => name) } as const)
            : ({ phrase: { key: "cell.to-invite", values: { count: count(chosen.booked) } } } as const),
        },
      ],
    })),
    ...timetable.breaks
      .filter(({ from, until }) => from < last && until > first)
      .map(({ from, until }) => ({
        from,
        head: times(from, until),
        chosen: false,
        cells: [{ missing: { key: "dash" } }, { text: { phrase: { key: "cell.break" } } }],
      })),
  ];
  return {
    title:
      input.day === undefined
        ? { key: "table.timetable", values: { rate: share(rate, decimalsOf(rate)) } }
        : { key: "table.timetable.dated", values: { day: { day: input.day }, zone: input.zone } },
    name: { key: "sheet.timetable" },
    rowHead: { key: "head.time" },
    columns: [
      { head: { key: "head.invited" }, holds: { is: "number", decimals: 0 } },
      { head: { key: "head.who" }, holds: { is: "text" } },
    ],
    rows: rows
      .toSorted((a, b) => a.from - b.from)
      .map(({ head, chosen: is, cells }) => ({ head, chosen: is, cells })),
  };
}
