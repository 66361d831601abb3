import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { overbookedDay } from "#core/overbooked-day.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";
import type { Formats } from "#kit/words/format.ts";

/**
 * Computes the rows of a planning table: at build with the source's rate, in the browser with the reader's.
 */
export type PlanningRows = (
  showRate: number,
  about: PlanningCase,
  format: Formats,
) => readonly (readonly string[])[];

export interface PlanningCase {
  /** The number of interviews wanted, and of slots in a day. */
  readonly held: number;
  readonly slots: number;
  /** The numbers of invitations that are always shown, whatever the rate. */
  readonly planned: readonly number[];
}

/** The probability that each number of invitations brings the interviews wanted. */
export const invitationRows: PlanningRows = (showRate, { held, planned }, format) => {
  const invited = [
    ...planned,
    Math.ceil(held / showRate - 1e-9),
    // At a show rate of 100%, inviting as many as are wanted is enough for any certainty.
    ...[0.8, 0.9, 0.95].map((certainty) => peopleToInvite(held, showRate, certainty)),
  ];
  return invited.map((count) => [
    format.number(count),
    format.number(count * showRate, 1),
    format.percent(chanceOfAtLeast(held, count, showRate), 0),
  ]);
};

/**
 * The result of a day of overbooked slots, by the number booked per slot: the number at which one person is
 * expected to come, and up to two fewer.
 */
export const slotRows: PlanningRows = (showRate, { slots }, format) => {
  const perArrival = Math.max(1, Math.round(1 / showRate));
  const booked = [perArrival - 2, perArrival - 1, perArrival].filter((count) => count > 0);
  return booked.map((count) => {
    const day = overbookedDay(count, showRate, 1, slots);
    return [
      format.number(count),
      format.number(day.served, 1),
      format.number(day.idle, 1),
      format.number(day.waiting, 1),
      format.percent(day.chanceLeftOver, 0),
    ];
  });
};
