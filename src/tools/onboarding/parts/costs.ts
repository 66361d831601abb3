import { equalLeavingShare } from "#core/equal-leaving-share.ts";
import { rampUpLoss } from "#core/ramp-up-loss.ts";
import { trainingDaysPerStayer } from "#core/training-days-per-stayer.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";

export interface Costs {
  readonly unit: MoneyUnit;
  readonly ramp: number;
  readonly mentor: number;
  readonly firstHire: number;
  /** Days of training for each person who stays; undefined where the long form is not longer than the short one. */
  readonly training: { readonly long: number; readonly short: number; readonly equalAt: number } | undefined;
}

export function costsOf(input: Input): Costs {
  const { output, rampFrom, rampMonths, mentorHours, mentorRate, perHire } = input;
  const { longDays, shortDays, leavingLong, leavingShort, currency } = input;
  const ramp = rampUpLoss(output, { months: rampMonths, from: rampFrom });
  const mentor = mentorHours * mentorRate;
  return {
    unit: { currency, period: undefined, decimals: 0, derived: false },
    ramp,
    mentor,
    firstHire: perHire + ramp + mentor,
    training:
      longDays > shortDays
        ? {
            long: trainingDaysPerStayer(longDays, 0, leavingLong),
            short: trainingDaysPerStayer(shortDays, longDays - shortDays, leavingShort),
            equalAt: equalLeavingShare(longDays, shortDays, leavingLong),
          }
        : undefined,
  };
}
