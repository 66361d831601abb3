import { binomialRun } from "./binomial-run.ts";

/** Chances below this change no figure by as much as rounding does; leaving them out keeps hundreds of people quick. */
const negligible = 1e-20;

/** What a day of overbooked slots brings, on average. */
export interface OverbookedDay {
  /** People who still wait when the last slot is over. */
  readonly waiting: number;
  /** Interviews that could have been held and were not, nobody being there. */
  readonly idle: number;
  readonly served: number;
  /** The chance that at least one person is left over. */
  readonly chanceLeftOver: number;
  /** Slots waited through by all who came, added up; those left over wait to the end of the last slot. */
  readonly waitedSlots: number;
  /** Slots that someone who comes waits on average, first come, first served; undefined where nobody can come. */
  readonly waitedSlotsEach: number | undefined;
}

/**
 * When several candidates are booked for the same slot because few come, what becomes of the day?
 *
 * Variant: exact, by the distribution of the queue from slot to slot: Q(0) = 0 and
 * Q(t + 1) = max(0, Q(t) + A(t) − m), the arrivals A(t) binomial and independent; whoever is not met in their slot
 * waits for the next. Waiting is counted slot by slot: each person left after a slot has waited through it once more.
 *
 * @param booked candidates a slot, a whole number from 0.
 * @param chance that each comes, from 0 to 1.
 * @param interviewed people who can be met in a slot, a whole number from 1.
 * @param slots in the day, a whole number from 1.
 * @returns averages over the day, in people, interviews and slots, and a chance from 0 to 1.
 * @throws RangeError on numbers that are not whole or too low, and on what `binomialRun` refuses.
 * @see formulas F21: a day as a queue.
 * @example overbookedDay(1, 1, 1, 8) // => { waiting: 0, idle: 0, served: 8, chanceLeftOver: 0, waitedSlots: 0, waitedSlotsEach: 0 }
 */
export function overbookedDay(
  booked: number,
  chance: number,
  interviewed: number,
  slots: number,
): OverbookedDay {
  for (const [name, value] of Object.entries({ interviewed, slots }))
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`${name} must be a whole number from 1, got ${value}`);
  const { first, chances } = binomialRun(booked, chance);
  const average = (people: readonly number[]): number =>
    people.reduce((sum, likely, count) => sum + likely * count, 0);
  let queue: readonly number[] = [1];
  let served = 0;
  let waitedSlots = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    // Filled before it is written to out of order: a list with holes is skipped by loops, and slow.
    const next = new Array<number>(Math.max(1, queue.length + first + chances.length - 1)).fill(0);
    for (const [waiting, likely] of queue.entries()) {
      if (likely < negligible) continue;
      for (const [index, weight] of chances.entries()) {
        if (weight < negligible) continue;
        const here = waiting + first + index;
        const left = Math.max(0, here - interviewed);
        next[left] = (next[left] ?? 0) + likely * weight;
        served += likely * weight * Math.min(here, interviewed);
      }
    }
    queue = next;
    waitedSlots += average(queue);
  }
  const came = booked * chance * slots;
  return {
    waiting: average(queue),
    idle: interviewed * slots - served,
    served,
    chanceLeftOver: queue.slice(1).reduce((sum, likely) => sum + likely, 0),
    waitedSlots,
    waitedSlotsEach: came === 0 ? undefined : waitedSlots / came,
  };
}
