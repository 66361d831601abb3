import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { mostBooked } from "#core/most-booked.ts";
import { overbookedDay, type OverbookedDay } from "#core/overbooked-day.ts";
import { wilsonInterval } from "#core/wilson-interval.ts";
import type { Input } from "../inputs.ts";
import { timetableOf, type Timetable } from "./timetable.ts";

export type Way = Input["way"];
export const ways = ["overbooked", "single", "group"] as const satisfies readonly Way[];

/** A way to run the day, and what it brings. A slot of a group interview is a session. */
export interface Plan {
  readonly way: Way;
  /** People booked for the same slot, and how many of them can be met in it. */
  readonly booked: number;
  readonly met: number;
  readonly slots: number;
  readonly minutes: number;
  readonly day: OverbookedDay;
  /** The chances that nobody comes to a slot, and that more come at once than can be met. */
  readonly nobody: number;
  readonly crowded: number;
  /** People who come on average by people who can be met: from 1 on, waiting grows all day. */
  readonly load: number;
}

/** The reader's own counts, and the bounds that the rate lies between. */
export interface OwnRate {
  readonly came: number;
  readonly invited: number;
  readonly low: number;
  readonly high: number;
}

export interface Values {
  readonly input: Input;
  readonly rate: number;
  readonly own: OwnRate | undefined;
  /** True if more came than were invited, or only one of the two was given. */
  readonly countsUnused: boolean;
  /** The most that may be booked a slot within the tolerance. */
  readonly advised: number;
  readonly chosen: Plan;
  readonly plans: readonly Plan[];
  /** Overbooked slots by the number booked, around the one advised and the one chosen. */
  readonly byNumber: readonly Plan[];
  /** The chosen plan at the bounds of the counted rate, and what would be advised there. */
  readonly atBounds: readonly { readonly rate: number; readonly plan: Plan; readonly advised: number }[];
  /** How many interviewers would keep crowded slots within the tolerance at the number booked. */
  readonly interviewersNeeded: number;
  readonly timetable: Timetable;
  /** Numbers of the chosen plan, on average. */
  readonly booked: number;
  readonly served: number;
  readonly idle: number;
  readonly leftOver: number;
  readonly crowded: number;
  readonly nobody: number;
  readonly waitedSlots: number;
}

export function valuesOf(input: Input): Values {
  const { came, invited } = input;
  const own =
    came === undefined || invited === undefined || came > invited
      ? undefined
      : { came, invited, ...wilsonInterval(came, invited) };
  // Where nobody of those counted came, nothing follows from the rate: the typed one stands.
  const rate = own === undefined || own.came === 0 ? input.rate : own.came / own.invited;
  const plans = ways.map((way) => planOf(way, input, rate));
  const chosen = plans.find(({ way }) => way === input.way) ?? planOf(input.way, input, rate);
  const { day } = chosen;
  return {
    input,
    rate,
    own,
    countsUnused: own === undefined ? came !== undefined || invited !== undefined : own.came === 0,
    advised: advisedFor(input, rate),
    chosen,
    plans,
    byNumber: input.way === "overbooked" ? numbersAround(input, rate) : [],
    atBounds: own === undefined || own.came === 0 ? [] : boundsOf(input, [own.low, rate, own.high]),
    interviewersNeeded: interviewersFor(chosen, rate, input.tolerance),
    timetable: timetableOf(input, chosen),
    booked: chosen.booked,
    served: day.served,
    idle: day.idle,
    leftOver: day.waiting,
    crowded: chosen.crowded,
    nobody: chosen.nobody,
    waitedSlots: day.waitedSlots,
  };
}

/** The most booked a slot, or invited to a session, within the tolerance. */
function advisedFor(input: Input, rate: number): number {
  return mostBooked(rate, input.way === "group" ? input.seats : input.interviewers, input.tolerance);
}

function planOf(way: Way, input: Input, rate: number, booked?: number): Plan {
  const { interviewers, seats, slots, length, sessions, sessionLength, tolerance } = input;
  const isGroup = way === "group";
  const met = isGroup ? seats : interviewers;
  const people =
    booked ??
    (way === "single" ? met : ((isGroup ? undefined : input.booked) ?? mostBooked(rate, met, tolerance)));
  const held = isGroup ? sessions : slots;
  return {
    way,
    booked: people,
    met,
    slots: held,
    minutes: isGroup ? sessionLength : length,
    day: overbookedDay(people, rate, met, held),
    nobody: 1 - chanceOfAtLeast(1, people, rate),
    crowded: chanceOfAtLeast(met + 1, people, rate),
    load: (people * rate) / met,
  };
}

/** Two numbers on each side of the one advised, and the one chosen. */
function numbersAround(input: Input, rate: number): readonly Plan[] {
  const advised = mostBooked(rate, input.interviewers, input.tolerance);
  const around = [-2, -1, 0, 1, 2].map((more) => advised + more).filter((one) => one >= input.interviewers);
  const numbers = [...new Set([...around, input.booked ?? advised])].sort((a, b) => a - b);
  return numbers.map((booked) => planOf("overbooked", input, rate, booked));
}

/** The number booked stays: it is the rate that is not known. */
function boundsOf(input: Input, rates: readonly number[]): Values["atBounds"] {
  const [, rate = input.rate] = rates;
  const { booked } = planOf(input.way, input, rate);
  return rates.map((one) => ({
    rate: one,
    plan: planOf(input.way, input, one, booked),
    advised: advisedFor(input, one),
  }));
}

function interviewersFor({ booked, met }: Plan, rate: number, tolerance: number): number {
  let needed = met;
  while (chanceOfAtLeast(needed + 1, booked, rate) > tolerance + 1e-12) needed += 1;
  return needed;
}
