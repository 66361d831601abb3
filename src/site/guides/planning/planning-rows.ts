import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { overbookedDay } from "#core/overbooked-day.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";
import type { Formats } from "#kit/words/format.ts";

/** The rows of a table of planning, worked out at build with the source's rate and in the browser with the reader's. */
export type PlanningRows = (
  showRate: number,
  about: PlanningCase,
  format: Formats,
) => readonly (readonly string[])[];

export interface PlanningCase {
  /** Interviews wanted, and slots of a day. */
  readonly held: number;
  readonly slots: number;
  /** Numbers of invitations that are looked at whatever the rate. */
  readonly planned: readonly number[];
}

/** How sure each number of invitations is to bring the interviews wanted. */
export const invitationRows: PlanningRows = (showRate, { held, planned }, format) => {
  const invited = [
    ...planned,
    Math.ceil(held / showRate - 1e-9),
    // With everyone coming, any certainty is reached by as many as are wanted.
    ...[0.8, 0.9, 0.95].map((certainty) => peopleToInvite(held, showRate, certainty)),
  ];
  return invited.map((count) => [
    format.number(count),
    format.number(count * showRate, 1),
    format.percent(chanceOfAtLeast(held, count, showRate), 0),
  ]);
};

/** What a day of overbooked slots brings, by the number booked a slot: as many as it takes for one to come, and fewer. */
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
