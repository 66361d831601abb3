import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Plan, Values } from "./values.ts";

export const share = (value: number, decimals = 0): Value => ({ percent: value, decimals });
export const count = (number: number): Value => ({ number });
/** An average, with one decimal. */
export const average = (number: number): Value => ({ number, decimals: 1 });

/** "0.8 interview" is in the singular in French: the noun follows the number as it is shown. */
const averageOf = (key: string, number: number): Value => ({
  phrase: { key, values: { count: average(Number(number.toFixed(1))) } },
});

/** "two or more people" or "more than 3 people": too many for those who interview. */
export const crowd = ({ met }: Pick<Plan, "met">): Value => ({
  phrase: { key: "crowd", values: { count: count(met) } },
});

export function questionOf({ input, chosen, rate, timetable: { slots } }: Values): Phrase {
  const values = { count: count(chosen.slots), rate: share(rate, decimalsOf(rate)) };
  return input.day === undefined || slots.length === 0
    ? { key: `question.${input.way}`, values }
    : { key: `question.${input.way}.dated`, values: { ...values, day: { day: input.day } } };
}

export function answerOf({ chosen, input }: Values): Phrase {
  const { booked, slots, day, crowded, met } = chosen;
  return {
    key: `answer.${input.way}`,
    values: {
      booked: count(booked),
      all: count(booked * slots),
      served: averageOf(input.way === "group" ? "taking-part" : "held", day.served),
      idle: averageOf(input.way === "group" ? "empty-seats" : "empty", day.idle),
      crowd: crowd({ met }),
      crowded: share(crowded),
      seats: count(met),
    },
  };
}

/** What the reader should know before inviting. */
export function noticesOf(values: Values): readonly Phrase[] {
  return [...aboutRate(values), ...aboutWaiting(values), ...aboutTimetable(values)];
}

function aboutRate({ input, own, rate, countsUnused }: Values): readonly Phrase[] {
  if (own !== undefined && own.came > 0)
    return [
      {
        key: "notice.own",
        values: {
          came: count(own.came),
          invited: count(own.invited),
          rate: share(rate, 1),
          low: share(own.low, 1),
          high: share(own.high, 1),
        },
      },
    ];
  const unused = own === undefined ? "notice.counts" : "notice.nobody-came";
  return [
    ...(countsUnused ? [{ key: unused, values: { rate: share(rate, decimalsOf(rate)) } }] : []),
    ...(input.rate === 0.2 ? [{ key: "notice.one-in-five" }] : []),
  ];
}

function aboutWaiting({ input, chosen, advised, interviewersNeeded }: Values): readonly Phrase[] {
  const { booked, load, crowded, met } = chosen;
  const known = { booked: count(booked), crowd: crowd({ met }), crowded: share(crowded) };
  return [
    ...(input.way === "overbooked" && load >= 1 - 1e-12
      ? [
          {
            key: "notice.full",
            values: { booked: count(booked), load: { number: load, decimals: 2 } },
          } as const,
        ]
      : []),
    ...(input.way === "overbooked" && booked > advised
      ? [
          {
            key: "notice.second-person",
            values: {
              ...known,
              advised: count(advised),
              tolerance: share(input.tolerance, decimalsOf(input.tolerance)),
              count: count(interviewersNeeded),
            },
          },
        ]
      : []),
  ];
}

function aboutTimetable({ timetable, chosen }: Values): readonly Phrase[] {
  const { pastMidnight, unplaced, unread, candidates } = timetable;
  return [
    ...(pastMidnight > 0 ? [{ key: "notice.past-midnight", values: { count: count(pastMidnight) } }] : []),
    ...(unplaced.length > 0
      ? [
          {
            key: "notice.unplaced",
            values: {
              count: count(unplaced.length),
              all: count(candidates.length),
              room: count(chosen.booked * timetable.slots.length),
            },
          },
        ]
      : []),
    ...(unread > 0 ? [{ key: "notice.unread", values: { count: count(unread) } }] : []),
  ];
}

/** A rate of 33.5% keeps its decimal; one of 20% has none. */
export function decimalsOf(rate: number): number {
  return Number.isInteger(Number((rate * 100).toFixed(6))) ? 0 : 1;
}
