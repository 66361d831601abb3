import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { neededAtTheTop } from "#core/needed-at-the-top.ts";
import { overbookedDay } from "#core/overbooked-day.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";
import type { Formats } from "#kit/words/format.ts";

/** What a planning table is about, beside the show rate. */
export type PlanningCase = Invitations | Slots;

interface Invitations {
  readonly kind: "invitations";
  /** The number of interviews wanted. */
  readonly held: number;
  /** The numbers of invitations that are always shown, whatever the rate. */
  readonly planned: readonly number[];
}

interface Slots {
  readonly kind: "slots";
  /** The number of slots in a day. */
  readonly slots: number;
}

type Rows = readonly (readonly string[])[];

/**
 * Computes the rows of a planning table: at build with the source's rate, in the browser with the reader's.
 */
export function planningRows(showRate: number, about: PlanningCase, format: Formats): Rows {
  return about.kind === "invitations"
    ? invitationRows(showRate, about, format)
    : slotRows(showRate, about, format);
}

/** The probability that each number of invitations brings the interviews wanted. */
function invitationRows(showRate: number, { held, planned }: Invitations, format: Formats): Rows {
  const invited = [
    ...planned,
    neededAtTheTop(held, [showRate]),
    // At a show rate of 100%, inviting as many as are wanted is enough for any certainty.
    ...[0.8, 0.9, 0.95].map((certainty) => peopleToInvite(held, showRate, certainty)),
  ];
  return invited.map((count) => [
    format.number(count),
    format.number(count * showRate, 1),
    format.percent(chanceOfAtLeast(held, count, showRate), 0),
  ]);
}

/**
 * The result of a day of overbooked slots, by the number booked per slot: the number at which one person is
 * expected to come, and up to two fewer.
 */
function slotRows(showRate: number, { slots }: Slots, format: Formats): Rows {
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
}
