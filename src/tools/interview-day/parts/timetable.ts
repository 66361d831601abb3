import type { Input } from "../inputs.ts";
import { minutesIn } from "#kit/calendar/clock.ts";

/** A person invited, as pasted. */
export interface Candidate {
  readonly name: string;
  /** A telephone number or an address, if a second cell gives one. */
  readonly reach: string;
}

/** Minutes since midnight. */
export interface Slot {
  readonly from: number;
  readonly until: number;
  readonly candidates: readonly Candidate[];
}

export interface Timetable {
  readonly slots: readonly Slot[];
  readonly breaks: readonly { readonly from: number; readonly until: number }[];
  /** Slots that would end after midnight, and are not held. */
  readonly pastMidnight: number;
  /** People for whom no slot has room. */
  readonly unplaced: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  /** Lines beyond the most that are read. */
  readonly unread: number;
}

const midnight = 24 * 60;
const mostCandidates = 500;

/** One line a person: the name, and in a second cell how to reach them. Cells are apart by tabs or semicolons. */
export function candidatesIn(text: string): readonly Candidate[] {
  return text.split(/\r?\n/u).flatMap((line): readonly Candidate[] => {
    const [name = "", reach = ""] = line.split(/[\t;]/u).map((cell) => cell.trim());
    return name === "" ? [] : [{ name, reach }];
  });
}

/**
 * One slot after the other; one that a break would cut begins when the break is over. Candidates take the slots in the
 * order given, as evenly as their number allows, and never more than are booked a slot.
 */
export function timetableOf(
  input: Pick<Input, "begin" | "breaks" | "candidates">,
  {
    slots: wanted,
    minutes,
    booked,
  }: { readonly slots: number; readonly minutes: number; readonly booked: number },
): Timetable {
  const breaks = input.breaks
    .map(({ at, minutes: lasts }) => ({ from: minutesIn(at) ?? 0, until: (minutesIn(at) ?? 0) + lasts }))
    .sort((a, b) => a.from - b.from);
  const times: { readonly from: number; readonly until: number }[] = [];
  let from = minutesIn(input.begin) ?? 0;
  for (let slot = 0; slot < wanted; slot += 1) {
    for (const pause of breaks) if (pause.from < from + minutes && pause.until > from) from = pause.until;
    if (from + minutes > midnight) break;
    times.push({ from, until: from + minutes });
    from += minutes;
  }
  const pasted = candidatesIn(input.candidates);
  const candidates = pasted.slice(0, mostCandidates);
  const placed = Math.min(candidates.length, times.length * booked);
  let next = 0;
  const slots = times.map((time, index) => {
    const size = Math.ceil((placed - next) / (times.length - index));
    const here = candidates.slice(next, next + size);
    next += size;
    return { ...time, candidates: here };
  });
  return {
    slots,
    breaks,
    pastMidnight: wanted - times.length,
    unplaced: candidates.slice(placed),
    candidates,
    unread: pasted.length - candidates.length,
  };
}
