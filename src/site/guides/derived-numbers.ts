import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { equalLeavingShare } from "#core/equal-leaving-share.ts";
import { overbookedDay } from "#core/overbooked-day.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";
import { trainingDaysPerStayer } from "#core/training-days-per-stayer.ts";
import type { Role } from "#schema/role.ts";

export interface DerivedNumber {
  readonly value: number;
  readonly unit: "count" | "share";
  readonly decimals?: number;
}

/** The day the pages reckon with: eight slots, one interviewer. */
export const slotsADay = 8;
/** Leavers after the first calls in the two cases the pages compare: ours, since the source gives no share. */
export const leavingCases = [0.2, 0.5] as const;
/** A working day, where a count of meetings is turned into minutes: ours too. */
const hoursADay = 8;

/** A figure the role's source states; one number is both of its ends. */
export function stated(role: Role, id: string): { readonly low: number; readonly high: number } {
  const figure = role.figures?.[id];
  if (figure === undefined) throw new Error(`Role "${role.id}" states no figure "${id}".`);
  return "value" in figure ? { low: figure.value, high: figure.value } : figure;
}

/** What guides say that follows from a role's stated figures, by the same functions as the tools. */
export function derivedNumbers(role: Role): Readonly<Record<string, DerivedNumber>> {
  const { figures = {} } = role;
  if (!("invited-per-arrival" in figures && "long-training-days" in figures)) return {};
  const booked = stated(role, "invited-per-arrival").low;
  const showRate = 1 / booked;
  const held = stated(role, "interviews-a-day").low;
  const planned = stated(role, "interviews-planned");
  const [long, short] = [stated(role, "long-training-days").low, stated(role, "short-training-days").low];
  const count = (value: number, decimals = 0): DerivedNumber => ({ value, unit: "count", decimals });
  const share = (value: number, decimals = 0): DerivedNumber => ({ value, unit: "share", decimals });
  const day = overbookedDay(booked, showRate, 1, slotsADay);
  const [few, many] = leavingCases;
  return {
    "show-rate": share(showRate),
    "invitations-needed": count(held * booked),
    "chance-of-needed": share(chanceOfAtLeast(held, held * booked, showRate)),
    "chance-of-planned-low": share(chanceOfAtLeast(held, planned.low, showRate)),
    "chance-of-planned-high": share(chanceOfAtLeast(held, planned.high, showRate)),
    "invitations-80": count(peopleToInvite(held, showRate, 0.8)),
    "invitations-90": count(peopleToInvite(held, showRate, 0.9)),
    "invitations-95": count(peopleToInvite(held, showRate, 0.95)),
    "slot-nobody": share(1 - chanceOfAtLeast(1, booked, showRate)),
    "slot-two-or-more": share(chanceOfAtLeast(2, booked, showRate)),
    "slots-a-day": count(slotsADay),
    "day-served": count(day.served, 1),
    "day-waiting": count(day.waiting, 1),
    "day-left-over": share(day.chanceLeftOver),
    "leaving-few": share(few),
    "leaving-many": share(many),
    "long-days-few": count(trainingDaysPerStayer(long, 0, few), 1),
    "long-days-many": count(trainingDaysPerStayer(long, 0, many), 1),
    "short-days-few": count(trainingDaysPerStayer(short, long - short, few), 1),
    "short-days-many": count(trainingDaysPerStayer(short, long - short, many), 1),
    "equal-leaving-few": share(equalLeavingShare(long, short, few)),
    "equal-leaving-many": share(equalLeavingShare(long, short, many)),
    "planned-share-low": count(planned.low / held),
    "planned-share-high": count(planned.high / held),
    ...("cvs-screened" in figures && screening(role, held, booked)),
    ...("prospects-per-contract" in figures && "meetings-a-day-business" in figures && work(role)),
  };
}

/** How many are screened for each invitation, and for each interview held. */
function screening(role: Role, held: number, booked: number): Readonly<Record<string, DerivedNumber>> {
  const screened = stated(role, "cvs-screened").low;
  return {
    "screened-per-invitation": { value: screened / (held * booked), unit: "count" },
    "screened-per-interview": { value: screened / held, unit: "count" },
  };
}

/** What the references of client work come to: days for a contract, minutes for a meeting, a month without a signature. */
function work(role: Role): Readonly<Record<string, DerivedNumber>> {
  const prospects = stated(role, "prospects-per-contract").low;
  const business = stated(role, "meetings-a-day-business");
  const consumer = stated(role, "meetings-a-day-consumer").low;
  return {
    // With one meeting for each prospect, the least there can be.
    "days-per-contract-low": { value: prospects / business.high, unit: "count" },
    "days-per-contract-high": { value: prospects / business.low, unit: "count" },
    "minutes-a-meeting": { value: (hoursADay * 60) / consumer, unit: "count" },
    "chance-none": { value: 1 - chanceOfAtLeast(1, prospects, 1 / prospects), unit: "share" },
    "chance-none-twice": { value: 1 - chanceOfAtLeast(1, 2 * prospects, 1 / prospects), unit: "share" },
    // Output rising in a straight line from nothing: half of the whole is missing.
    "ramp-months-missing": { value: stated(role, "useful-after-months").low / 2, unit: "count" },
  };
}
