import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { equalLeavingShare } from "#core/equal-leaving-share.ts";
import { mostBooked } from "#core/most-booked.ts";
import { overbookedDay } from "#core/overbooked-day.ts";
import { peopleToInvite } from "#core/people-to-invite.ts";
import { trainingDaysPerStayer } from "#core/training-days-per-stayer.ts";
import { wilsonInterval } from "#core/wilson-interval.ts";
import type { Role } from "#schema/role.ts";
import { crowdedAccepted } from "../../tools/interview-day/inputs.ts";

export interface DerivedNumber {
  readonly value: number;
  readonly unit: "count" | "share";
  readonly decimals?: number;
}

/** The working day in the pages' examples: eight interview slots, one interviewer. */
export const slotsADay = 8;
/**
 * The shares of people who leave after their first calls in the two cases the pages compare. They are our
 * assumptions, since the source gives no share.
 */
export const leavingCases = [0.2, 0.5] as const;
/** The length of a working day, used to convert a number of meetings to minutes. Also our assumption. */
const hoursADay = 8;

/** A figure that the role's source states. For a single number, low and high are the same. */
export function stated(role: Role, id: string): { readonly low: number; readonly high: number } {
  const figure = role.figures?.[id];
  if (figure === undefined) throw new Error(`Role "${role.id}" states no figure "${id}".`);
  return "value" in figure ? { low: figure.value, high: figure.value } : figure;
}

/**
 * Numbers in guides that are derived from a role's stated figures, with the same functions that the tools
 * use.
 */
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
    ...countedRates(1 / booked),
    "slot-nobody": share(1 - chanceOfAtLeast(1, booked, showRate)),
    "slot-two-or-more": share(chanceOfAtLeast(2, booked, showRate)),
    "slot-crowded-accepted": share(crowdedAccepted),
    "slot-advised": count(mostBooked(showRate, 1, crowdedAccepted)),
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

/** How wide the doubt about a show rate is, when it was counted on ten invitations and on forty. */
function countedRates(rate: number): Readonly<Record<string, DerivedNumber>> {
  const rates: Record<string, DerivedNumber> = {};
  for (const cases of [10, 40]) {
    const came = Math.round(rate * cases);
    const { low, high } = wilsonInterval(came, cases);
    rates[`came-of-${cases}`] = { value: came, unit: "count" };
    rates[`rate-low-of-${cases}`] = { value: low, unit: "share" };
    rates[`rate-high-of-${cases}`] = { value: high, unit: "share" };
  }
  return rates;
}

/** The number of candidates screened for each invitation and for each interview held. */
function screening(role: Role, held: number, booked: number): Readonly<Record<string, DerivedNumber>> {
  const screened = stated(role, "cvs-screened").low;
  return {
    "screened-per-invitation": { value: screened / (held * booked), unit: "count" },
    "screened-per-interview": { value: screened / held, unit: "count" },
  };
}

/**
 * What the reference figures of client work amount to: days per contract, minutes per meeting, a month
 * without a signature.
 */
function work(role: Role): Readonly<Record<string, DerivedNumber>> {
  const prospects = stated(role, "prospects-per-contract").low;
  const business = stated(role, "meetings-a-day-business");
  const consumer = stated(role, "meetings-a-day-consumer").low;
  return {
    // Assumes one meeting per prospect, the minimum.
    "days-per-contract-low": { value: prospects / business.high, unit: "count" },
    "days-per-contract-high": { value: prospects / business.low, unit: "count" },
    "minutes-a-meeting": { value: (hoursADay * 60) / consumer, unit: "count" },
    "chance-none": { value: 1 - chanceOfAtLeast(1, prospects, 1 / prospects), unit: "share" },
    "chance-none-twice": { value: 1 - chanceOfAtLeast(1, 2 * prospects, 1 / prospects), unit: "share" },
    // Assumes that output rises linearly from zero, so that half of the total is missing.
    "ramp-months-missing": { value: stated(role, "useful-after-months").low / 2, unit: "count" },
  };
}
